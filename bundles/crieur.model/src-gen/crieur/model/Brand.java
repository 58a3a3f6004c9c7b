/**
 */
package crieur.model;

import java.time.ZoneId;

import java.util.List;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Brand</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A brand a team speaks for: its channels, its people and its vocabulary. One folder, one .brand file.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link crieur.model.Brand#getId <em>Id</em>}</li>
 *   <li>{@link crieur.model.Brand#getName <em>Name</em>}</li>
 *   <li>{@link crieur.model.Brand#getTimeZone <em>Time Zone</em>}</li>
 *   <li>{@link crieur.model.Brand#getLanguages <em>Languages</em>}</li>
 *   <li>{@link crieur.model.Brand#getChannels <em>Channels</em>}</li>
 *   <li>{@link crieur.model.Brand#getRoles <em>Roles</em>}</li>
 *   <li>{@link crieur.model.Brand#getPeople <em>People</em>}</li>
 *   <li>{@link crieur.model.Brand#getLabels <em>Labels</em>}</li>
 *   <li>{@link crieur.model.Brand#getSpecialDates <em>Special Dates</em>}</li>
 *   <li>{@link crieur.model.Brand#getCampaigns <em>Campaigns</em>}</li>
 * </ul>
 *
 * @see crieur.model.CrieurPackage#getBrand()
 * @model
 * @generated
 */
public interface Brand extends EObject
{
	/**
	 * Returns the value of the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Stable identity, made once.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Id</em>' attribute.
	 * @see #setId(String)
	 * @see crieur.model.CrieurPackage#getBrand_Id()
	 * @model id="true"
	 * @generated
	 */
	String getId();

	/**
	 * Sets the value of the '{@link crieur.model.Brand#getId <em>Id</em>}' attribute.
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
	 * @see crieur.model.CrieurPackage#getBrand_Name()
	 * @model
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link crieur.model.Brand#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Time Zone</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The time zone of the brand's campaigns, unless they say otherwise; null when not yet chosen.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Time Zone</em>' attribute.
	 * @see #setTimeZone(ZoneId)
	 * @see crieur.model.CrieurPackage#getBrand_TimeZone()
	 * @model dataType="crieur.model.ZoneId"
	 * @generated
	 */
	ZoneId getTimeZone();

	/**
	 * Sets the value of the '{@link crieur.model.Brand#getTimeZone <em>Time Zone</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Time Zone</em>' attribute.
	 * @see #getTimeZone()
	 * @generated
	 */
	void setTimeZone(ZoneId value);

	/**
	 * Returns the value of the '<em><b>Languages</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * BCP 47 tags of the languages the brand writes in, the main one first.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Languages</em>' attribute list.
	 * @see crieur.model.CrieurPackage#getBrand_Languages()
	 * @model
	 * @generated
	 */
	List<String> getLanguages();

	/**
	 * Returns the value of the '<em><b>Channels</b></em>' containment reference list.
	 * The list contents are of type {@link crieur.model.Channel}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The brand's accounts on networks.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Channels</em>' containment reference list.
	 * @see crieur.model.CrieurPackage#getBrand_Channels()
	 * @model containment="true"
	 * @generated
	 */
	List<Channel> getChannels();

	/**
	 * Returns the value of the '<em><b>Roles</b></em>' containment reference list.
	 * The list contents are of type {@link crieur.model.Role}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The roles people can have in the brand's workflows.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Roles</em>' containment reference list.
	 * @see crieur.model.CrieurPackage#getBrand_Roles()
	 * @model containment="true"
	 * @generated
	 */
	List<Role> getRoles();

	/**
	 * Returns the value of the '<em><b>People</b></em>' containment reference list.
	 * The list contents are of type {@link crieur.model.Person}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The people of the team.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>People</em>' containment reference list.
	 * @see crieur.model.CrieurPackage#getBrand_People()
	 * @model containment="true"
	 * @generated
	 */
	List<Person> getPeople();

	/**
	 * Returns the value of the '<em><b>Labels</b></em>' containment reference list.
	 * The list contents are of type {@link crieur.model.Label}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The vocabulary of labels for campaigns and posts.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Labels</em>' containment reference list.
	 * @see crieur.model.CrieurPackage#getBrand_Labels()
	 * @model containment="true"
	 * @generated
	 */
	List<Label> getLabels();

	/**
	 * Returns the value of the '<em><b>Special Dates</b></em>' containment reference list.
	 * The list contents are of type {@link crieur.model.SpecialDate}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Dates the brand plans around: its anniversaries, closures, fairs.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Special Dates</em>' containment reference list.
	 * @see crieur.model.CrieurPackage#getBrand_SpecialDates()
	 * @model containment="true"
	 * @generated
	 */
	List<SpecialDate> getSpecialDates();

	/**
	 * Returns the value of the '<em><b>Campaigns</b></em>' containment reference list.
	 * The list contents are of type {@link crieur.model.Campaign}.
	 * It is bidirectional and its opposite is '{@link crieur.model.Campaign#getBrand <em>Brand</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The campaigns found in the brand's folder, in the order of their folders' names. Not stored in the .brand file.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Campaigns</em>' containment reference list.
	 * @see crieur.model.CrieurPackage#getBrand_Campaigns()
	 * @see crieur.model.Campaign#getBrand
	 * @model opposite="brand" containment="true" resolveProxies="true" transient="true"
	 * @generated
	 */
	List<Campaign> getCampaigns();

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The channel of this id, or null.
	 * <!-- end-model-doc -->
	 * @model
	 * @generated
	 */
	Channel channel(String id);

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The first of the languages, or null.
	 * <!-- end-model-doc -->
	 * @model
	 * @generated
	 */
	String mainLanguage();

} // Brand
