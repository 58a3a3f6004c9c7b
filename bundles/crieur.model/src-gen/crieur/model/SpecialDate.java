/**
 */
package crieur.model;

import java.time.LocalDate;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Special Date</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A day or a span of days a plan goes around.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link crieur.model.SpecialDate#getId <em>Id</em>}</li>
 *   <li>{@link crieur.model.SpecialDate#getName <em>Name</em>}</li>
 *   <li>{@link crieur.model.SpecialDate#getDate <em>Date</em>}</li>
 *   <li>{@link crieur.model.SpecialDate#getTo <em>To</em>}</li>
 *   <li>{@link crieur.model.SpecialDate#isYearly <em>Yearly</em>}</li>
 *   <li>{@link crieur.model.SpecialDate#isQuiet <em>Quiet</em>}</li>
 * </ul>
 *
 * @see crieur.model.CrieurPackage#getSpecialDate()
 * @model
 * @generated
 */
public interface SpecialDate extends EObject
{
	/**
	 * Returns the value of the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Unique in the brand.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Id</em>' attribute.
	 * @see #setId(String)
	 * @see crieur.model.CrieurPackage#getSpecialDate_Id()
	 * @model id="true"
	 * @generated
	 */
	String getId();

	/**
	 * Sets the value of the '{@link crieur.model.SpecialDate#getId <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Id</em>' attribute.
	 * @see #getId()
	 * @generated
	 */
	void setId(String value);

	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The name people see.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see crieur.model.CrieurPackage#getSpecialDate_Name()
	 * @model
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link crieur.model.SpecialDate#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The day, or the first of them.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Date</em>' attribute.
	 * @see #setDate(LocalDate)
	 * @see crieur.model.CrieurPackage#getSpecialDate_Date()
	 * @model dataType="crieur.model.LocalDate"
	 * @generated
	 */
	LocalDate getDate();

	/**
	 * Sets the value of the '{@link crieur.model.SpecialDate#getDate <em>Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Date</em>' attribute.
	 * @see #getDate()
	 * @generated
	 */
	void setDate(LocalDate value);

	/**
	 * Returns the value of the '<em><b>To</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The last day, or null for a single day.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>To</em>' attribute.
	 * @see #setTo(LocalDate)
	 * @see crieur.model.CrieurPackage#getSpecialDate_To()
	 * @model dataType="crieur.model.LocalDate"
	 * @generated
	 */
	LocalDate getTo();

	/**
	 * Sets the value of the '{@link crieur.model.SpecialDate#getTo <em>To</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>To</em>' attribute.
	 * @see #getTo()
	 * @generated
	 */
	void setTo(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Yearly</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether it comes back each year.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Yearly</em>' attribute.
	 * @see #setYearly(boolean)
	 * @see crieur.model.CrieurPackage#getSpecialDate_Yearly()
	 * @model
	 * @generated
	 */
	boolean isYearly();

	/**
	 * Sets the value of the '{@link crieur.model.SpecialDate#isYearly <em>Yearly</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Yearly</em>' attribute.
	 * @see #isYearly()
	 * @generated
	 */
	void setYearly(boolean value);

	/**
	 * Returns the value of the '<em><b>Quiet</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether nothing should be published then.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Quiet</em>' attribute.
	 * @see #setQuiet(boolean)
	 * @see crieur.model.CrieurPackage#getSpecialDate_Quiet()
	 * @model
	 * @generated
	 */
	boolean isQuiet();

	/**
	 * Sets the value of the '{@link crieur.model.SpecialDate#isQuiet <em>Quiet</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Quiet</em>' attribute.
	 * @see #isQuiet()
	 * @generated
	 */
	void setQuiet(boolean value);

} // SpecialDate
