/**
 */
package crieur.model;

import java.time.LocalDate;
import java.time.ZoneId;

import java.util.List;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Campaign</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A set of posts with one objective over one period.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link crieur.model.Campaign#getId <em>Id</em>}</li>
 *   <li>{@link crieur.model.Campaign#getName <em>Name</em>}</li>
 *   <li>{@link crieur.model.Campaign#getObjective <em>Objective</em>}</li>
 *   <li>{@link crieur.model.Campaign#getAudience <em>Audience</em>}</li>
 *   <li>{@link crieur.model.Campaign#getKeyMessages <em>Key Messages</em>}</li>
 *   <li>{@link crieur.model.Campaign#getFrom <em>From</em>}</li>
 *   <li>{@link crieur.model.Campaign#getTo <em>To</em>}</li>
 *   <li>{@link crieur.model.Campaign#getTimeZone <em>Time Zone</em>}</li>
 *   <li>{@link crieur.model.Campaign#getLanguage <em>Language</em>}</li>
 *   <li>{@link crieur.model.Campaign#getChannels <em>Channels</em>}</li>
 *   <li>{@link crieur.model.Campaign#getLabels <em>Labels</em>}</li>
 *   <li>{@link crieur.model.Campaign#getWorkflow <em>Workflow</em>}</li>
 *   <li>{@link crieur.model.Campaign#getMilestones <em>Milestones</em>}</li>
 *   <li>{@link crieur.model.Campaign#getGoals <em>Goals</em>}</li>
 *   <li>{@link crieur.model.Campaign#getCadences <em>Cadences</em>}</li>
 *   <li>{@link crieur.model.Campaign#getTemplate <em>Template</em>}</li>
 *   <li>{@link crieur.model.Campaign#getPosts <em>Posts</em>}</li>
 *   <li>{@link crieur.model.Campaign#getBrand <em>Brand</em>}</li>
 * </ul>
 *
 * @see crieur.model.CrieurPackage#getCampaign()
 * @model
 * @generated
 */
public interface Campaign extends EObject
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
	 * @see crieur.model.CrieurPackage#getCampaign_Id()
	 * @model id="true"
	 * @generated
	 */
	String getId();

	/**
	 * Sets the value of the '{@link crieur.model.Campaign#getId <em>Id</em>}' attribute.
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
	 * @see crieur.model.CrieurPackage#getCampaign_Name()
	 * @model
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link crieur.model.Campaign#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Objective</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the campaign is for.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Objective</em>' attribute.
	 * @see #setObjective(String)
	 * @see crieur.model.CrieurPackage#getCampaign_Objective()
	 * @model
	 * @generated
	 */
	String getObjective();

	/**
	 * Sets the value of the '{@link crieur.model.Campaign#getObjective <em>Objective</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Objective</em>' attribute.
	 * @see #getObjective()
	 * @generated
	 */
	void setObjective(String value);

	/**
	 * Returns the value of the '<em><b>Audience</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whom it speaks to.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Audience</em>' attribute.
	 * @see #setAudience(String)
	 * @see crieur.model.CrieurPackage#getCampaign_Audience()
	 * @model
	 * @generated
	 */
	String getAudience();

	/**
	 * Sets the value of the '{@link crieur.model.Campaign#getAudience <em>Audience</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Audience</em>' attribute.
	 * @see #getAudience()
	 * @generated
	 */
	void setAudience(String value);

	/**
	 * Returns the value of the '<em><b>Key Messages</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What has to be understood, most important first.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Key Messages</em>' attribute list.
	 * @see crieur.model.CrieurPackage#getCampaign_KeyMessages()
	 * @model unique="false"
	 * @generated
	 */
	List<String> getKeyMessages();

	/**
	 * Returns the value of the '<em><b>From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * First day, in the campaign's time zone; null if open.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>From</em>' attribute.
	 * @see #setFrom(LocalDate)
	 * @see crieur.model.CrieurPackage#getCampaign_From()
	 * @model dataType="crieur.model.LocalDate"
	 * @generated
	 */
	LocalDate getFrom();

	/**
	 * Sets the value of the '{@link crieur.model.Campaign#getFrom <em>From</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>From</em>' attribute.
	 * @see #getFrom()
	 * @generated
	 */
	void setFrom(LocalDate value);

	/**
	 * Returns the value of the '<em><b>To</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Last day, included; null if open.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>To</em>' attribute.
	 * @see #setTo(LocalDate)
	 * @see crieur.model.CrieurPackage#getCampaign_To()
	 * @model dataType="crieur.model.LocalDate"
	 * @generated
	 */
	LocalDate getTo();

	/**
	 * Sets the value of the '{@link crieur.model.Campaign#getTo <em>To</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>To</em>' attribute.
	 * @see #getTo()
	 * @generated
	 */
	void setTo(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Time Zone</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The time zone of the posts' schedules; null for the brand's.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Time Zone</em>' attribute.
	 * @see #setTimeZone(ZoneId)
	 * @see crieur.model.CrieurPackage#getCampaign_TimeZone()
	 * @model dataType="crieur.model.ZoneId"
	 * @generated
	 */
	ZoneId getTimeZone();

	/**
	 * Sets the value of the '{@link crieur.model.Campaign#getTimeZone <em>Time Zone</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Time Zone</em>' attribute.
	 * @see #getTimeZone()
	 * @generated
	 */
	void setTimeZone(ZoneId value);

	/**
	 * Returns the value of the '<em><b>Language</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * BCP 47 tag of the posts' language unless they say otherwise; null for the brand's main one.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Language</em>' attribute.
	 * @see #setLanguage(String)
	 * @see crieur.model.CrieurPackage#getCampaign_Language()
	 * @model
	 * @generated
	 */
	String getLanguage();

	/**
	 * Sets the value of the '{@link crieur.model.Campaign#getLanguage <em>Language</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Language</em>' attribute.
	 * @see #getLanguage()
	 * @generated
	 */
	void setLanguage(String value);

	/**
	 * Returns the value of the '<em><b>Channels</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Ids of the brand's channels that take part.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Channels</em>' attribute list.
	 * @see crieur.model.CrieurPackage#getCampaign_Channels()
	 * @model
	 * @generated
	 */
	List<String> getChannels();

	/**
	 * Returns the value of the '<em><b>Labels</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Ids of the brand's labels.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Labels</em>' attribute list.
	 * @see crieur.model.CrieurPackage#getCampaign_Labels()
	 * @model
	 * @generated
	 */
	List<String> getLabels();

	/**
	 * Returns the value of the '<em><b>Workflow</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Id of the workflow the posts go through; null for none.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Workflow</em>' attribute.
	 * @see #setWorkflow(String)
	 * @see crieur.model.CrieurPackage#getCampaign_Workflow()
	 * @model
	 * @generated
	 */
	String getWorkflow();

	/**
	 * Sets the value of the '{@link crieur.model.Campaign#getWorkflow <em>Workflow</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Workflow</em>' attribute.
	 * @see #getWorkflow()
	 * @generated
	 */
	void setWorkflow(String value);

	/**
	 * Returns the value of the '<em><b>Milestones</b></em>' containment reference list.
	 * The list contents are of type {@link crieur.model.Milestone}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The dates posts can be placed from.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Milestones</em>' containment reference list.
	 * @see crieur.model.CrieurPackage#getCampaign_Milestones()
	 * @model containment="true"
	 * @generated
	 */
	List<Milestone> getMilestones();

	/**
	 * Returns the value of the '<em><b>Goals</b></em>' containment reference list.
	 * The list contents are of type {@link crieur.model.Goal}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What is to be reached.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Goals</em>' containment reference list.
	 * @see crieur.model.CrieurPackage#getCampaign_Goals()
	 * @model containment="true"
	 * @generated
	 */
	List<Goal> getGoals();

	/**
	 * Returns the value of the '<em><b>Cadences</b></em>' containment reference list.
	 * The list contents are of type {@link crieur.model.Cadence}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The rhythm that was promised, channel by channel.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Cadences</em>' containment reference list.
	 * @see crieur.model.CrieurPackage#getCampaign_Cadences()
	 * @model containment="true"
	 * @generated
	 */
	List<Cadence> getCadences();

	/**
	 * Returns the value of the '<em><b>Template</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The template the campaign was made from; null for none.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Template</em>' containment reference.
	 * @see #setTemplate(TemplateOrigin)
	 * @see crieur.model.CrieurPackage#getCampaign_Template()
	 * @model containment="true"
	 * @generated
	 */
	TemplateOrigin getTemplate();

	/**
	 * Sets the value of the '{@link crieur.model.Campaign#getTemplate <em>Template</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Template</em>' containment reference.
	 * @see #getTemplate()
	 * @generated
	 */
	void setTemplate(TemplateOrigin value);

	/**
	 * Returns the value of the '<em><b>Posts</b></em>' containment reference list.
	 * The list contents are of type {@link crieur.model.Post}.
	 * It is bidirectional and its opposite is '{@link crieur.model.Post#getCampaign <em>Campaign</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The posts found in the campaign's folder, in the order of their file names. Not stored in the .campaign file.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Posts</em>' containment reference list.
	 * @see crieur.model.CrieurPackage#getCampaign_Posts()
	 * @see crieur.model.Post#getCampaign
	 * @model opposite="campaign" containment="true" resolveProxies="true" transient="true"
	 * @generated
	 */
	List<Post> getPosts();

	/**
	 * Returns the value of the '<em><b>Brand</b></em>' container reference.
	 * It is bidirectional and its opposite is '{@link crieur.model.Brand#getCampaigns <em>Campaigns</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The brand whose folder holds this campaign; null outside one.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Brand</em>' container reference.
	 * @see #setBrand(Brand)
	 * @see crieur.model.CrieurPackage#getCampaign_Brand()
	 * @see crieur.model.Brand#getCampaigns
	 * @model opposite="campaigns" resolveProxies="false"
	 * @generated
	 */
	Brand getBrand();

	/**
	 * Sets the value of the '{@link crieur.model.Campaign#getBrand <em>Brand</em>}' container reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Brand</em>' container reference.
	 * @see #getBrand()
	 * @generated
	 */
	void setBrand(Brand value);

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The campaign's time zone, else the brand's, else UTC; never null.
	 * <!-- end-model-doc -->
	 * @model dataType="crieur.model.ZoneId"
	 * @generated
	 */
	ZoneId effectiveTimeZone();

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The campaign's language, else the brand's main one, else null.
	 * <!-- end-model-doc -->
	 * @model
	 * @generated
	 */
	String effectiveLanguage();

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The milestone of this id, or null.
	 * <!-- end-model-doc -->
	 * @model
	 * @generated
	 */
	Milestone milestone(String id);

} // Campaign
