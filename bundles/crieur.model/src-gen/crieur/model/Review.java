/**
 */
package crieur.model;

import java.util.List;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Review</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The audit trail of a post: a .review file beside it.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link crieur.model.Review#getId <em>Id</em>}</li>
 *   <li>{@link crieur.model.Review#getPostId <em>Post Id</em>}</li>
 *   <li>{@link crieur.model.Review#getComments <em>Comments</em>}</li>
 *   <li>{@link crieur.model.Review#getApprovals <em>Approvals</em>}</li>
 *   <li>{@link crieur.model.Review#getTransitions <em>Transitions</em>}</li>
 *   <li>{@link crieur.model.Review#getPost <em>Post</em>}</li>
 * </ul>
 *
 * @see crieur.model.CrieurPackage#getReview()
 * @model
 * @generated
 */
public interface Review extends EObject
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
	 * @see crieur.model.CrieurPackage#getReview_Id()
	 * @model id="true"
	 * @generated
	 */
	String getId();

	/**
	 * Sets the value of the '{@link crieur.model.Review#getId <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Id</em>' attribute.
	 * @see #getId()
	 * @generated
	 */
	void setId(String value);

	/**
	 * Returns the value of the '<em><b>Post Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Id of the post it belongs to.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Post Id</em>' attribute.
	 * @see #setPostId(String)
	 * @see crieur.model.CrieurPackage#getReview_PostId()
	 * @model
	 * @generated
	 */
	String getPostId();

	/**
	 * Sets the value of the '{@link crieur.model.Review#getPostId <em>Post Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Post Id</em>' attribute.
	 * @see #getPostId()
	 * @generated
	 */
	void setPostId(String value);

	/**
	 * Returns the value of the '<em><b>Comments</b></em>' containment reference list.
	 * The list contents are of type {@link crieur.model.Comment}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Remarks, oldest first.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Comments</em>' containment reference list.
	 * @see crieur.model.CrieurPackage#getReview_Comments()
	 * @model containment="true"
	 * @generated
	 */
	List<Comment> getComments();

	/**
	 * Returns the value of the '<em><b>Approvals</b></em>' containment reference list.
	 * The list contents are of type {@link crieur.model.Approval}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Approvals and refusals, oldest first.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Approvals</em>' containment reference list.
	 * @see crieur.model.CrieurPackage#getReview_Approvals()
	 * @model containment="true"
	 * @generated
	 */
	List<Approval> getApprovals();

	/**
	 * Returns the value of the '<em><b>Transitions</b></em>' containment reference list.
	 * The list contents are of type {@link crieur.model.Transition}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Changes of state, oldest first.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Transitions</em>' containment reference list.
	 * @see crieur.model.CrieurPackage#getReview_Transitions()
	 * @model containment="true"
	 * @generated
	 */
	List<Transition> getTransitions();

	/**
	 * Returns the value of the '<em><b>Post</b></em>' container reference.
	 * It is bidirectional and its opposite is '{@link crieur.model.Post#getReview <em>Review</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The post this review lies beside; null when it is opened alone.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Post</em>' container reference.
	 * @see #setPost(Post)
	 * @see crieur.model.CrieurPackage#getReview_Post()
	 * @see crieur.model.Post#getReview
	 * @model opposite="review" resolveProxies="false"
	 * @generated
	 */
	Post getPost();

	/**
	 * Sets the value of the '{@link crieur.model.Review#getPost <em>Post</em>}' container reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Post</em>' container reference.
	 * @see #getPost()
	 * @generated
	 */
	void setPost(Post value);

} // Review
