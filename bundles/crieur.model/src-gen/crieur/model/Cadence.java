/**
 */
package crieur.model;

import java.time.Duration;
import java.time.LocalTime;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Cadence</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A promised rhythm on a channel: how often, how far apart, and when not.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link crieur.model.Cadence#getId <em>Id</em>}</li>
 *   <li>{@link crieur.model.Cadence#getChannel <em>Channel</em>}</li>
 *   <li>{@link crieur.model.Cadence#getTimes <em>Times</em>}</li>
 *   <li>{@link crieur.model.Cadence#getPeriod <em>Period</em>}</li>
 *   <li>{@link crieur.model.Cadence#getMinimumGap <em>Minimum Gap</em>}</li>
 *   <li>{@link crieur.model.Cadence#getQuietFrom <em>Quiet From</em>}</li>
 *   <li>{@link crieur.model.Cadence#getQuietTo <em>Quiet To</em>}</li>
 * </ul>
 *
 * @see crieur.model.CrieurPackage#getCadence()
 * @model
 * @generated
 */
public interface Cadence extends EObject
{
	/**
	 * Returns the value of the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Unique in the campaign.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Id</em>' attribute.
	 * @see #setId(String)
	 * @see crieur.model.CrieurPackage#getCadence_Id()
	 * @model id="true"
	 * @generated
	 */
	String getId();

	/**
	 * Sets the value of the '{@link crieur.model.Cadence#getId <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Id</em>' attribute.
	 * @see #getId()
	 * @generated
	 */
	void setId(String value);

	/**
	 * Returns the value of the '<em><b>Channel</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Id of the channel; null for all of the campaign.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Channel</em>' attribute.
	 * @see #setChannel(String)
	 * @see crieur.model.CrieurPackage#getCadence_Channel()
	 * @model
	 * @generated
	 */
	String getChannel();

	/**
	 * Sets the value of the '{@link crieur.model.Cadence#getChannel <em>Channel</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Channel</em>' attribute.
	 * @see #getChannel()
	 * @generated
	 */
	void setChannel(String value);

	/**
	 * Returns the value of the '<em><b>Times</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How many posts a period; 0 for no promise.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Times</em>' attribute.
	 * @see #setTimes(int)
	 * @see crieur.model.CrieurPackage#getCadence_Times()
	 * @model
	 * @generated
	 */
	int getTimes();

	/**
	 * Sets the value of the '{@link crieur.model.Cadence#getTimes <em>Times</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Times</em>' attribute.
	 * @see #getTimes()
	 * @generated
	 */
	void setTimes(int value);

	/**
	 * Returns the value of the '<em><b>Period</b></em>' attribute.
	 * The default value is <code>"WEEK"</code>.
	 * The literals are from the enumeration {@link crieur.model.CadencePeriod}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The period that times counts in.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Period</em>' attribute.
	 * @see crieur.model.CadencePeriod
	 * @see #setPeriod(CadencePeriod)
	 * @see crieur.model.CrieurPackage#getCadence_Period()
	 * @model default="WEEK"
	 * @generated
	 */
	CadencePeriod getPeriod();

	/**
	 * Sets the value of the '{@link crieur.model.Cadence#getPeriod <em>Period</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Period</em>' attribute.
	 * @see crieur.model.CadencePeriod
	 * @see #getPeriod()
	 * @generated
	 */
	void setPeriod(CadencePeriod value);

	/**
	 * Returns the value of the '<em><b>Minimum Gap</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The least time between two posts; null for any.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Minimum Gap</em>' attribute.
	 * @see #setMinimumGap(Duration)
	 * @see crieur.model.CrieurPackage#getCadence_MinimumGap()
	 * @model dataType="crieur.model.Duration"
	 * @generated
	 */
	Duration getMinimumGap();

	/**
	 * Sets the value of the '{@link crieur.model.Cadence#getMinimumGap <em>Minimum Gap</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Minimum Gap</em>' attribute.
	 * @see #getMinimumGap()
	 * @generated
	 */
	void setMinimumGap(Duration value);

	/**
	 * Returns the value of the '<em><b>Quiet From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When quiet hours begin; null for none.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Quiet From</em>' attribute.
	 * @see #setQuietFrom(LocalTime)
	 * @see crieur.model.CrieurPackage#getCadence_QuietFrom()
	 * @model dataType="crieur.model.LocalTime"
	 * @generated
	 */
	LocalTime getQuietFrom();

	/**
	 * Sets the value of the '{@link crieur.model.Cadence#getQuietFrom <em>Quiet From</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Quiet From</em>' attribute.
	 * @see #getQuietFrom()
	 * @generated
	 */
	void setQuietFrom(LocalTime value);

	/**
	 * Returns the value of the '<em><b>Quiet To</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When quiet hours end; before quietFrom they go past midnight.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Quiet To</em>' attribute.
	 * @see #setQuietTo(LocalTime)
	 * @see crieur.model.CrieurPackage#getCadence_QuietTo()
	 * @model dataType="crieur.model.LocalTime"
	 * @generated
	 */
	LocalTime getQuietTo();

	/**
	 * Sets the value of the '{@link crieur.model.Cadence#getQuietTo <em>Quiet To</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Quiet To</em>' attribute.
	 * @see #getQuietTo()
	 * @generated
	 */
	void setQuietTo(LocalTime value);

} // Cadence
