/**
 */
package crieur.model;

import crieur.model.schedule.Schedule;

import java.time.ZonedDateTime;

import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Post</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A message for one or several channels: a .post file.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link crieur.model.Post#getId <em>Id</em>}</li>
 *   <li>{@link crieur.model.Post#getTitle <em>Title</em>}</li>
 *   <li>{@link crieur.model.Post#getLanguage <em>Language</em>}</li>
 *   <li>{@link crieur.model.Post#getChannels <em>Channels</em>}</li>
 *   <li>{@link crieur.model.Post#getSchedule <em>Schedule</em>}</li>
 *   <li>{@link crieur.model.Post#getState <em>State</em>}</li>
 *   <li>{@link crieur.model.Post#getLabels <em>Labels</em>}</li>
 *   <li>{@link crieur.model.Post#getMedia <em>Media</em>}</li>
 *   <li>{@link crieur.model.Post#getNetworkFields <em>Network Fields</em>}</li>
 *   <li>{@link crieur.model.Post#getText <em>Text</em>}</li>
 *   <li>{@link crieur.model.Post#getVariants <em>Variants</em>}</li>
 *   <li>{@link crieur.model.Post#getCampaign <em>Campaign</em>}</li>
 *   <li>{@link crieur.model.Post#getReview <em>Review</em>}</li>
 * </ul>
 *
 * @see crieur.model.CrieurPackage#getPost()
 * @model
 * @generated
 */
public interface Post extends EObject
{
	/**
	 * Returns the value of the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Stable identity, a UUID made once; null in a file that has none yet.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Id</em>' attribute.
	 * @see #setId(String)
	 * @see crieur.model.CrieurPackage#getPost_Id()
	 * @model id="true"
	 * @generated
	 */
	String getId();

	/**
	 * Sets the value of the '{@link crieur.model.Post#getId <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Id</em>' attribute.
	 * @see #getId()
	 * @generated
	 */
	void setId(String value);

	/**
	 * Returns the value of the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The name the team gives it; not sent.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Title</em>' attribute.
	 * @see #setTitle(String)
	 * @see crieur.model.CrieurPackage#getPost_Title()
	 * @model
	 * @generated
	 */
	String getTitle();

	/**
	 * Sets the value of the '{@link crieur.model.Post#getTitle <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Title</em>' attribute.
	 * @see #getTitle()
	 * @generated
	 */
	void setTitle(String value);

	/**
	 * Returns the value of the '<em><b>Language</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * BCP 47 tag; null for the campaign's.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Language</em>' attribute.
	 * @see #setLanguage(String)
	 * @see crieur.model.CrieurPackage#getPost_Language()
	 * @model
	 * @generated
	 */
	String getLanguage();

	/**
	 * Sets the value of the '{@link crieur.model.Post#getLanguage <em>Language</em>}' attribute.
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
	 * Ids of the channels it goes to.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Channels</em>' attribute list.
	 * @see crieur.model.CrieurPackage#getPost_Channels()
	 * @model
	 * @generated
	 */
	List<String> getChannels();

	/**
	 * Returns the value of the '<em><b>Schedule</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When it is to go out, in the campaign's time zone; null if not planned, or not readable.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Schedule</em>' attribute.
	 * @see #setSchedule(Schedule)
	 * @see crieur.model.CrieurPackage#getPost_Schedule()
	 * @model dataType="crieur.model.Schedule"
	 * @generated
	 */
	Schedule getSchedule();

	/**
	 * Sets the value of the '{@link crieur.model.Post#getSchedule <em>Schedule</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Schedule</em>' attribute.
	 * @see #getSchedule()
	 * @generated
	 */
	void setSchedule(Schedule value);

	/**
	 * Returns the value of the '<em><b>State</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Id of its state in the campaign's workflow; null for none.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>State</em>' attribute.
	 * @see #setState(String)
	 * @see crieur.model.CrieurPackage#getPost_State()
	 * @model
	 * @generated
	 */
	String getState();

	/**
	 * Sets the value of the '{@link crieur.model.Post#getState <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>State</em>' attribute.
	 * @see #getState()
	 * @generated
	 */
	void setState(String value);

	/**
	 * Returns the value of the '<em><b>Labels</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Ids of the brand's labels.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Labels</em>' attribute list.
	 * @see crieur.model.CrieurPackage#getPost_Labels()
	 * @model
	 * @generated
	 */
	List<String> getLabels();

	/**
	 * Returns the value of the '<em><b>Media</b></em>' containment reference list.
	 * The list contents are of type {@link crieur.model.Media}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The pictures and films, in the order they are sent.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Media</em>' containment reference list.
	 * @see crieur.model.CrieurPackage#getPost_Media()
	 * @model containment="true"
	 * @generated
	 */
	List<Media> getMedia();

	/**
	 * Returns the value of the '<em><b>Network Fields</b></em>' map.
	 * The key is of type {@link java.lang.String},
	 * and the value is of type {@link java.lang.String},
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Every other key of the front matter, by its path, such as link or poll.options[0]. Values are plain text.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Network Fields</em>' map.
	 * @see crieur.model.CrieurPackage#getPost_NetworkFields()
	 * @model mapType="crieur.model.NetworkField&lt;org.eclipse.emf.ecore.EString, org.eclipse.emf.ecore.EString&gt;"
	 * @generated
	 */
	Map<String, String> getNetworkFields();

	/**
	 * Returns the value of the '<em><b>Text</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The base text: line ends are a line feed, no blank lines around it, and a line === begins the next post of a thread, as PostThread reads it. Never null in a loaded post.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Text</em>' attribute.
	 * @see #setText(String)
	 * @see crieur.model.CrieurPackage#getPost_Text()
	 * @model default=""
	 * @generated
	 */
	String getText();

	/**
	 * Sets the value of the '{@link crieur.model.Post#getText <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Text</em>' attribute.
	 * @see #getText()
	 * @generated
	 */
	void setText(String value);

	/**
	 * Returns the value of the '<em><b>Variants</b></em>' containment reference list.
	 * The list contents are of type {@link crieur.model.Variant}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The texts that replace the base text on a channel, at most one a channel.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Variants</em>' containment reference list.
	 * @see crieur.model.CrieurPackage#getPost_Variants()
	 * @model containment="true"
	 * @generated
	 */
	List<Variant> getVariants();

	/**
	 * Returns the value of the '<em><b>Campaign</b></em>' container reference.
	 * It is bidirectional and its opposite is '{@link crieur.model.Campaign#getPosts <em>Posts</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The campaign whose folder holds this post; null outside one.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Campaign</em>' container reference.
	 * @see #setCampaign(Campaign)
	 * @see crieur.model.CrieurPackage#getPost_Campaign()
	 * @see crieur.model.Campaign#getPosts
	 * @model opposite="posts" resolveProxies="false"
	 * @generated
	 */
	Campaign getCampaign();

	/**
	 * Sets the value of the '{@link crieur.model.Post#getCampaign <em>Campaign</em>}' container reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Campaign</em>' container reference.
	 * @see #getCampaign()
	 * @generated
	 */
	void setCampaign(Campaign value);

	/**
	 * Returns the value of the '<em><b>Review</b></em>' containment reference.
	 * It is bidirectional and its opposite is '{@link crieur.model.Review#getPost <em>Post</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Comments, approvals and transitions, from the .review file beside the post; null if there is none.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Review</em>' containment reference.
	 * @see #setReview(Review)
	 * @see crieur.model.CrieurPackage#getPost_Review()
	 * @see crieur.model.Review#getPost
	 * @model opposite="post" containment="true" resolveProxies="true" transient="true"
	 * @generated
	 */
	Review getReview();

	/**
	 * Sets the value of the '{@link crieur.model.Post#getReview <em>Review</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Review</em>' containment reference.
	 * @see #getReview()
	 * @generated
	 */
	void setReview(Review value);

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The variant for a channel, or null when the channel takes the base text.
	 * <!-- end-model-doc -->
	 * @model
	 * @generated
	 */
	Variant variant(String channel);

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What is sent on a channel: its variant, else the base text.
	 * <!-- end-model-doc -->
	 * @model
	 * @generated
	 */
	String textFor(String channel);

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The post's language, else the campaign's, else the brand's main one, else null.
	 * <!-- end-model-doc -->
	 * @model
	 * @generated
	 */
	String effectiveLanguage();

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When the post goes out, or null if that is not planned or its milestone has no date.
	 * <!-- end-model-doc -->
	 * @model dataType="crieur.model.ZonedDateTime"
	 * @generated
	 */
	ZonedDateTime scheduledAt();

} // Post
