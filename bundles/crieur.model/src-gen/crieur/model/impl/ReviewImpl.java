/**
 */
package crieur.model.impl;

import crieur.model.Approval;
import crieur.model.Comment;
import crieur.model.CrieurPackage;
import crieur.model.Post;
import crieur.model.Review;
import crieur.model.Transition;

import java.util.Collection;
import java.util.List;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.util.InternalEList;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Review</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link crieur.model.impl.ReviewImpl#getId <em>Id</em>}</li>
 *   <li>{@link crieur.model.impl.ReviewImpl#getPostId <em>Post Id</em>}</li>
 *   <li>{@link crieur.model.impl.ReviewImpl#getComments <em>Comments</em>}</li>
 *   <li>{@link crieur.model.impl.ReviewImpl#getApprovals <em>Approvals</em>}</li>
 *   <li>{@link crieur.model.impl.ReviewImpl#getTransitions <em>Transitions</em>}</li>
 *   <li>{@link crieur.model.impl.ReviewImpl#getPost <em>Post</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ReviewImpl extends MinimalEObjectImpl.Container implements Review
{
	/**
	 * The default value of the '{@link #getId() <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getId()
	 * @generated
	 * @ordered
	 */
	protected static final String ID_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getId() <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getId()
	 * @generated
	 * @ordered
	 */
	protected String id = ID_EDEFAULT;

	/**
	 * The default value of the '{@link #getPostId() <em>Post Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPostId()
	 * @generated
	 * @ordered
	 */
	protected static final String POST_ID_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPostId() <em>Post Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPostId()
	 * @generated
	 * @ordered
	 */
	protected String postId = POST_ID_EDEFAULT;

	/**
	 * The cached value of the '{@link #getComments() <em>Comments</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getComments()
	 * @generated
	 * @ordered
	 */
	protected EList<Comment> comments;

	/**
	 * The cached value of the '{@link #getApprovals() <em>Approvals</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getApprovals()
	 * @generated
	 * @ordered
	 */
	protected EList<Approval> approvals;

	/**
	 * The cached value of the '{@link #getTransitions() <em>Transitions</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTransitions()
	 * @generated
	 * @ordered
	 */
	protected EList<Transition> transitions;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ReviewImpl()
	{
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass()
	{
		return CrieurPackage.Literals.REVIEW;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getId()
	{
		return id;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setId(String newId)
	{
		String oldId = id;
		id = newId;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CrieurPackage.REVIEW__ID, oldId, id));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPostId()
	{
		return postId;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPostId(String newPostId)
	{
		String oldPostId = postId;
		postId = newPostId;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CrieurPackage.REVIEW__POST_ID, oldPostId, postId));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<Comment> getComments()
	{
		if (comments == null)
		{
			comments = new EObjectContainmentEList<Comment>(Comment.class, this, CrieurPackage.REVIEW__COMMENTS);
		}
		return comments;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<Approval> getApprovals()
	{
		if (approvals == null)
		{
			approvals = new EObjectContainmentEList<Approval>(Approval.class, this, CrieurPackage.REVIEW__APPROVALS);
		}
		return approvals;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<Transition> getTransitions()
	{
		if (transitions == null)
		{
			transitions = new EObjectContainmentEList<Transition>(Transition.class, this, CrieurPackage.REVIEW__TRANSITIONS);
		}
		return transitions;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Post getPost()
	{
		if (eContainerFeatureID() != CrieurPackage.REVIEW__POST) return null;
		return (Post)eInternalContainer();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetPost(Post newPost, NotificationChain msgs)
	{
		msgs = eBasicSetContainer((InternalEObject)newPost, CrieurPackage.REVIEW__POST, msgs);
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPost(Post newPost)
	{
		if (newPost != eInternalContainer() || (eContainerFeatureID() != CrieurPackage.REVIEW__POST && newPost != null))
		{
			if (EcoreUtil.isAncestor(this, newPost))
				throw new IllegalArgumentException("Recursive containment not allowed for " + toString());
			NotificationChain msgs = null;
			if (eInternalContainer() != null)
				msgs = eBasicRemoveFromContainer(msgs);
			if (newPost != null)
				msgs = ((InternalEObject)newPost).eInverseAdd(this, CrieurPackage.POST__REVIEW, Post.class, msgs);
			msgs = basicSetPost(newPost, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CrieurPackage.REVIEW__POST, newPost, newPost));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseAdd(InternalEObject otherEnd, int featureID, NotificationChain msgs)
	{
		switch (featureID)
		{
			case CrieurPackage.REVIEW__POST:
				if (eInternalContainer() != null)
					msgs = eBasicRemoveFromContainer(msgs);
				return basicSetPost((Post)otherEnd, msgs);
		}
		return super.eInverseAdd(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs)
	{
		switch (featureID)
		{
			case CrieurPackage.REVIEW__COMMENTS:
				return ((InternalEList<?>)getComments()).basicRemove(otherEnd, msgs);
			case CrieurPackage.REVIEW__APPROVALS:
				return ((InternalEList<?>)getApprovals()).basicRemove(otherEnd, msgs);
			case CrieurPackage.REVIEW__TRANSITIONS:
				return ((InternalEList<?>)getTransitions()).basicRemove(otherEnd, msgs);
			case CrieurPackage.REVIEW__POST:
				return basicSetPost(null, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eBasicRemoveFromContainerFeature(NotificationChain msgs)
	{
		switch (eContainerFeatureID())
		{
			case CrieurPackage.REVIEW__POST:
				return eInternalContainer().eInverseRemove(this, CrieurPackage.POST__REVIEW, Post.class, msgs);
		}
		return super.eBasicRemoveFromContainerFeature(msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType)
	{
		switch (featureID)
		{
			case CrieurPackage.REVIEW__ID:
				return getId();
			case CrieurPackage.REVIEW__POST_ID:
				return getPostId();
			case CrieurPackage.REVIEW__COMMENTS:
				return getComments();
			case CrieurPackage.REVIEW__APPROVALS:
				return getApprovals();
			case CrieurPackage.REVIEW__TRANSITIONS:
				return getTransitions();
			case CrieurPackage.REVIEW__POST:
				return getPost();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue)
	{
		switch (featureID)
		{
			case CrieurPackage.REVIEW__ID:
				setId((String)newValue);
				return;
			case CrieurPackage.REVIEW__POST_ID:
				setPostId((String)newValue);
				return;
			case CrieurPackage.REVIEW__COMMENTS:
				getComments().clear();
				getComments().addAll((Collection<? extends Comment>)newValue);
				return;
			case CrieurPackage.REVIEW__APPROVALS:
				getApprovals().clear();
				getApprovals().addAll((Collection<? extends Approval>)newValue);
				return;
			case CrieurPackage.REVIEW__TRANSITIONS:
				getTransitions().clear();
				getTransitions().addAll((Collection<? extends Transition>)newValue);
				return;
			case CrieurPackage.REVIEW__POST:
				setPost((Post)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID)
	{
		switch (featureID)
		{
			case CrieurPackage.REVIEW__ID:
				setId(ID_EDEFAULT);
				return;
			case CrieurPackage.REVIEW__POST_ID:
				setPostId(POST_ID_EDEFAULT);
				return;
			case CrieurPackage.REVIEW__COMMENTS:
				getComments().clear();
				return;
			case CrieurPackage.REVIEW__APPROVALS:
				getApprovals().clear();
				return;
			case CrieurPackage.REVIEW__TRANSITIONS:
				getTransitions().clear();
				return;
			case CrieurPackage.REVIEW__POST:
				setPost((Post)null);
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID)
	{
		switch (featureID)
		{
			case CrieurPackage.REVIEW__ID:
				return ID_EDEFAULT == null ? id != null : !ID_EDEFAULT.equals(id);
			case CrieurPackage.REVIEW__POST_ID:
				return POST_ID_EDEFAULT == null ? postId != null : !POST_ID_EDEFAULT.equals(postId);
			case CrieurPackage.REVIEW__COMMENTS:
				return comments != null && !comments.isEmpty();
			case CrieurPackage.REVIEW__APPROVALS:
				return approvals != null && !approvals.isEmpty();
			case CrieurPackage.REVIEW__TRANSITIONS:
				return transitions != null && !transitions.isEmpty();
			case CrieurPackage.REVIEW__POST:
				return getPost() != null;
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString()
	{
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (id: ");
		result.append(id);
		result.append(", postId: ");
		result.append(postId);
		result.append(')');
		return result.toString();
	}

} //ReviewImpl
