/**
 */
package crieur.model.impl;

import crieur.model.Campaign;
import crieur.model.CrieurPackage;
import crieur.model.Media;
import crieur.model.Post;
import crieur.model.Review;
import crieur.model.Variant;

import crieur.model.schedule.Schedule;

import java.time.ZonedDateTime;

import java.util.Collection;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.common.util.EMap;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.eclipse.emf.ecore.util.EDataTypeUniqueEList;
import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.EcoreEMap;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.util.InternalEList;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Post</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link crieur.model.impl.PostImpl#getId <em>Id</em>}</li>
 *   <li>{@link crieur.model.impl.PostImpl#getTitle <em>Title</em>}</li>
 *   <li>{@link crieur.model.impl.PostImpl#getLanguage <em>Language</em>}</li>
 *   <li>{@link crieur.model.impl.PostImpl#getChannels <em>Channels</em>}</li>
 *   <li>{@link crieur.model.impl.PostImpl#getSchedule <em>Schedule</em>}</li>
 *   <li>{@link crieur.model.impl.PostImpl#getState <em>State</em>}</li>
 *   <li>{@link crieur.model.impl.PostImpl#getLabels <em>Labels</em>}</li>
 *   <li>{@link crieur.model.impl.PostImpl#getMedia <em>Media</em>}</li>
 *   <li>{@link crieur.model.impl.PostImpl#getNetworkFields <em>Network Fields</em>}</li>
 *   <li>{@link crieur.model.impl.PostImpl#getText <em>Text</em>}</li>
 *   <li>{@link crieur.model.impl.PostImpl#getVariants <em>Variants</em>}</li>
 *   <li>{@link crieur.model.impl.PostImpl#getCampaign <em>Campaign</em>}</li>
 *   <li>{@link crieur.model.impl.PostImpl#getReview <em>Review</em>}</li>
 * </ul>
 *
 * @generated
 */
public class PostImpl extends MinimalEObjectImpl.Container implements Post
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
	 * The default value of the '{@link #getTitle() <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTitle()
	 * @generated
	 * @ordered
	 */
	protected static final String TITLE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTitle() <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTitle()
	 * @generated
	 * @ordered
	 */
	protected String title = TITLE_EDEFAULT;

	/**
	 * The default value of the '{@link #getLanguage() <em>Language</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLanguage()
	 * @generated
	 * @ordered
	 */
	protected static final String LANGUAGE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLanguage() <em>Language</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLanguage()
	 * @generated
	 * @ordered
	 */
	protected String language = LANGUAGE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getChannels() <em>Channels</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getChannels()
	 * @generated
	 * @ordered
	 */
	protected EList<String> channels;

	/**
	 * The default value of the '{@link #getSchedule() <em>Schedule</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSchedule()
	 * @generated
	 * @ordered
	 */
	protected static final Schedule SCHEDULE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSchedule() <em>Schedule</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSchedule()
	 * @generated
	 * @ordered
	 */
	protected Schedule schedule = SCHEDULE_EDEFAULT;

	/**
	 * The default value of the '{@link #getState() <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getState()
	 * @generated
	 * @ordered
	 */
	protected static final String STATE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getState() <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getState()
	 * @generated
	 * @ordered
	 */
	protected String state = STATE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getLabels() <em>Labels</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLabels()
	 * @generated
	 * @ordered
	 */
	protected EList<String> labels;

	/**
	 * The cached value of the '{@link #getMedia() <em>Media</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMedia()
	 * @generated
	 * @ordered
	 */
	protected EList<Media> media;

	/**
	 * The cached value of the '{@link #getNetworkFields() <em>Network Fields</em>}' map.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNetworkFields()
	 * @generated
	 * @ordered
	 */
	protected EMap<String, String> networkFields;

	/**
	 * The default value of the '{@link #getText() <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getText()
	 * @generated
	 * @ordered
	 */
	protected static final String TEXT_EDEFAULT = "";

	/**
	 * The cached value of the '{@link #getText() <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getText()
	 * @generated
	 * @ordered
	 */
	protected String text = TEXT_EDEFAULT;

	/**
	 * The cached value of the '{@link #getVariants() <em>Variants</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVariants()
	 * @generated
	 * @ordered
	 */
	protected EList<Variant> variants;

	/**
	 * The cached value of the '{@link #getReview() <em>Review</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReview()
	 * @generated
	 * @ordered
	 */
	protected Review review;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected PostImpl()
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
		return CrieurPackage.Literals.POST;
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
			eNotify(new ENotificationImpl(this, Notification.SET, CrieurPackage.POST__ID, oldId, id));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getTitle()
	{
		return title;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTitle(String newTitle)
	{
		String oldTitle = title;
		title = newTitle;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CrieurPackage.POST__TITLE, oldTitle, title));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLanguage()
	{
		return language;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLanguage(String newLanguage)
	{
		String oldLanguage = language;
		language = newLanguage;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CrieurPackage.POST__LANGUAGE, oldLanguage, language));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<String> getChannels()
	{
		if (channels == null)
		{
			channels = new EDataTypeUniqueEList<String>(String.class, this, CrieurPackage.POST__CHANNELS);
		}
		return channels;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Schedule getSchedule()
	{
		return schedule;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSchedule(Schedule newSchedule)
	{
		Schedule oldSchedule = schedule;
		schedule = newSchedule;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CrieurPackage.POST__SCHEDULE, oldSchedule, schedule));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getState()
	{
		return state;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setState(String newState)
	{
		String oldState = state;
		state = newState;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CrieurPackage.POST__STATE, oldState, state));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<String> getLabels()
	{
		if (labels == null)
		{
			labels = new EDataTypeUniqueEList<String>(String.class, this, CrieurPackage.POST__LABELS);
		}
		return labels;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<Media> getMedia()
	{
		if (media == null)
		{
			media = new EObjectContainmentEList<Media>(Media.class, this, CrieurPackage.POST__MEDIA);
		}
		return media;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Map<String, String> getNetworkFields()
	{
		if (networkFields == null)
		{
			networkFields = new EcoreEMap<String,String>(CrieurPackage.Literals.NETWORK_FIELD, NetworkFieldImpl.class, this, CrieurPackage.POST__NETWORK_FIELDS);
		}
		return networkFields.map();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getText()
	{
		return text;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setText(String newText)
	{
		String oldText = text;
		text = newText;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CrieurPackage.POST__TEXT, oldText, text));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<Variant> getVariants()
	{
		if (variants == null)
		{
			variants = new EObjectContainmentEList<Variant>(Variant.class, this, CrieurPackage.POST__VARIANTS);
		}
		return variants;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Campaign getCampaign()
	{
		if (eContainerFeatureID() != CrieurPackage.POST__CAMPAIGN) return null;
		return (Campaign)eInternalContainer();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetCampaign(Campaign newCampaign, NotificationChain msgs)
	{
		msgs = eBasicSetContainer((InternalEObject)newCampaign, CrieurPackage.POST__CAMPAIGN, msgs);
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCampaign(Campaign newCampaign)
	{
		if (newCampaign != eInternalContainer() || (eContainerFeatureID() != CrieurPackage.POST__CAMPAIGN && newCampaign != null))
		{
			if (EcoreUtil.isAncestor(this, newCampaign))
				throw new IllegalArgumentException("Recursive containment not allowed for " + toString());
			NotificationChain msgs = null;
			if (eInternalContainer() != null)
				msgs = eBasicRemoveFromContainer(msgs);
			if (newCampaign != null)
				msgs = ((InternalEObject)newCampaign).eInverseAdd(this, CrieurPackage.CAMPAIGN__POSTS, Campaign.class, msgs);
			msgs = basicSetCampaign(newCampaign, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CrieurPackage.POST__CAMPAIGN, newCampaign, newCampaign));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Review getReview()
	{
		if (review != null && review.eIsProxy())
		{
			InternalEObject oldReview = (InternalEObject)review;
			review = (Review)eResolveProxy(oldReview);
			if (review != oldReview)
			{
				InternalEObject newReview = (InternalEObject)review;
				NotificationChain msgs =  oldReview.eInverseRemove(this, CrieurPackage.REVIEW__POST, Review.class, null);
				if (newReview.eInternalContainer() == null)
				{
					msgs =  newReview.eInverseAdd(this, CrieurPackage.REVIEW__POST, Review.class, msgs);
				}
				if (msgs != null) msgs.dispatch();
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, CrieurPackage.POST__REVIEW, oldReview, review));
			}
		}
		return review;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Review basicGetReview()
	{
		return review;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetReview(Review newReview, NotificationChain msgs)
	{
		Review oldReview = review;
		review = newReview;
		if (eNotificationRequired())
		{
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, CrieurPackage.POST__REVIEW, oldReview, newReview);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReview(Review newReview)
	{
		if (newReview != review)
		{
			NotificationChain msgs = null;
			if (review != null)
				msgs = ((InternalEObject)review).eInverseRemove(this, CrieurPackage.REVIEW__POST, Review.class, msgs);
			if (newReview != null)
				msgs = ((InternalEObject)newReview).eInverseAdd(this, CrieurPackage.REVIEW__POST, Review.class, msgs);
			msgs = basicSetReview(newReview, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CrieurPackage.POST__REVIEW, newReview, newReview));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Variant variant(final String channel)
	{
		return crieur.model.internal.lookup.Lookup.byId(getVariants(), channel, Variant::getChannel);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String textFor(final String channel)
	{
		Variant variant = variant(channel);
		return variant == null ? getText() : variant.getText();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String effectiveLanguage()
	{
		return getLanguage() != null ? getLanguage() : getCampaign() == null ? null : getCampaign().effectiveLanguage();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ZonedDateTime scheduledAt()
	{
		return crieur.model.internal.lookup.Lookup.scheduledAt(this);
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
			case CrieurPackage.POST__CAMPAIGN:
				if (eInternalContainer() != null)
					msgs = eBasicRemoveFromContainer(msgs);
				return basicSetCampaign((Campaign)otherEnd, msgs);
			case CrieurPackage.POST__REVIEW:
				if (review != null)
					msgs = ((InternalEObject)review).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - CrieurPackage.POST__REVIEW, null, msgs);
				return basicSetReview((Review)otherEnd, msgs);
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
			case CrieurPackage.POST__MEDIA:
				return ((InternalEList<?>)getMedia()).basicRemove(otherEnd, msgs);
			case CrieurPackage.POST__NETWORK_FIELDS:
				return ((InternalEList<?>)((EMap.InternalMapView<String, String>)getNetworkFields()).eMap()).basicRemove(otherEnd, msgs);
			case CrieurPackage.POST__VARIANTS:
				return ((InternalEList<?>)getVariants()).basicRemove(otherEnd, msgs);
			case CrieurPackage.POST__CAMPAIGN:
				return basicSetCampaign(null, msgs);
			case CrieurPackage.POST__REVIEW:
				return basicSetReview(null, msgs);
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
			case CrieurPackage.POST__CAMPAIGN:
				return eInternalContainer().eInverseRemove(this, CrieurPackage.CAMPAIGN__POSTS, Campaign.class, msgs);
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
			case CrieurPackage.POST__ID:
				return getId();
			case CrieurPackage.POST__TITLE:
				return getTitle();
			case CrieurPackage.POST__LANGUAGE:
				return getLanguage();
			case CrieurPackage.POST__CHANNELS:
				return getChannels();
			case CrieurPackage.POST__SCHEDULE:
				return getSchedule();
			case CrieurPackage.POST__STATE:
				return getState();
			case CrieurPackage.POST__LABELS:
				return getLabels();
			case CrieurPackage.POST__MEDIA:
				return getMedia();
			case CrieurPackage.POST__NETWORK_FIELDS:
				if (coreType) return ((EMap.InternalMapView<String, String>)getNetworkFields()).eMap();
				else return getNetworkFields();
			case CrieurPackage.POST__TEXT:
				return getText();
			case CrieurPackage.POST__VARIANTS:
				return getVariants();
			case CrieurPackage.POST__CAMPAIGN:
				return getCampaign();
			case CrieurPackage.POST__REVIEW:
				if (resolve) return getReview();
				return basicGetReview();
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
			case CrieurPackage.POST__ID:
				setId((String)newValue);
				return;
			case CrieurPackage.POST__TITLE:
				setTitle((String)newValue);
				return;
			case CrieurPackage.POST__LANGUAGE:
				setLanguage((String)newValue);
				return;
			case CrieurPackage.POST__CHANNELS:
				getChannels().clear();
				getChannels().addAll((Collection<? extends String>)newValue);
				return;
			case CrieurPackage.POST__SCHEDULE:
				setSchedule((Schedule)newValue);
				return;
			case CrieurPackage.POST__STATE:
				setState((String)newValue);
				return;
			case CrieurPackage.POST__LABELS:
				getLabels().clear();
				getLabels().addAll((Collection<? extends String>)newValue);
				return;
			case CrieurPackage.POST__MEDIA:
				getMedia().clear();
				getMedia().addAll((Collection<? extends Media>)newValue);
				return;
			case CrieurPackage.POST__NETWORK_FIELDS:
				((EStructuralFeature.Setting)((EMap.InternalMapView<String, String>)getNetworkFields()).eMap()).set(newValue);
				return;
			case CrieurPackage.POST__TEXT:
				setText((String)newValue);
				return;
			case CrieurPackage.POST__VARIANTS:
				getVariants().clear();
				getVariants().addAll((Collection<? extends Variant>)newValue);
				return;
			case CrieurPackage.POST__CAMPAIGN:
				setCampaign((Campaign)newValue);
				return;
			case CrieurPackage.POST__REVIEW:
				setReview((Review)newValue);
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
			case CrieurPackage.POST__ID:
				setId(ID_EDEFAULT);
				return;
			case CrieurPackage.POST__TITLE:
				setTitle(TITLE_EDEFAULT);
				return;
			case CrieurPackage.POST__LANGUAGE:
				setLanguage(LANGUAGE_EDEFAULT);
				return;
			case CrieurPackage.POST__CHANNELS:
				getChannels().clear();
				return;
			case CrieurPackage.POST__SCHEDULE:
				setSchedule(SCHEDULE_EDEFAULT);
				return;
			case CrieurPackage.POST__STATE:
				setState(STATE_EDEFAULT);
				return;
			case CrieurPackage.POST__LABELS:
				getLabels().clear();
				return;
			case CrieurPackage.POST__MEDIA:
				getMedia().clear();
				return;
			case CrieurPackage.POST__NETWORK_FIELDS:
				getNetworkFields().clear();
				return;
			case CrieurPackage.POST__TEXT:
				setText(TEXT_EDEFAULT);
				return;
			case CrieurPackage.POST__VARIANTS:
				getVariants().clear();
				return;
			case CrieurPackage.POST__CAMPAIGN:
				setCampaign((Campaign)null);
				return;
			case CrieurPackage.POST__REVIEW:
				setReview((Review)null);
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
			case CrieurPackage.POST__ID:
				return ID_EDEFAULT == null ? id != null : !ID_EDEFAULT.equals(id);
			case CrieurPackage.POST__TITLE:
				return TITLE_EDEFAULT == null ? title != null : !TITLE_EDEFAULT.equals(title);
			case CrieurPackage.POST__LANGUAGE:
				return LANGUAGE_EDEFAULT == null ? language != null : !LANGUAGE_EDEFAULT.equals(language);
			case CrieurPackage.POST__CHANNELS:
				return channels != null && !channels.isEmpty();
			case CrieurPackage.POST__SCHEDULE:
				return SCHEDULE_EDEFAULT == null ? schedule != null : !SCHEDULE_EDEFAULT.equals(schedule);
			case CrieurPackage.POST__STATE:
				return STATE_EDEFAULT == null ? state != null : !STATE_EDEFAULT.equals(state);
			case CrieurPackage.POST__LABELS:
				return labels != null && !labels.isEmpty();
			case CrieurPackage.POST__MEDIA:
				return media != null && !media.isEmpty();
			case CrieurPackage.POST__NETWORK_FIELDS:
				return networkFields != null && !networkFields.isEmpty();
			case CrieurPackage.POST__TEXT:
				return TEXT_EDEFAULT == null ? text != null : !TEXT_EDEFAULT.equals(text);
			case CrieurPackage.POST__VARIANTS:
				return variants != null && !variants.isEmpty();
			case CrieurPackage.POST__CAMPAIGN:
				return getCampaign() != null;
			case CrieurPackage.POST__REVIEW:
				return review != null;
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
		result.append(", title: ");
		result.append(title);
		result.append(", language: ");
		result.append(language);
		result.append(", channels: ");
		result.append(channels);
		result.append(", schedule: ");
		result.append(schedule);
		result.append(", state: ");
		result.append(state);
		result.append(", labels: ");
		result.append(labels);
		result.append(", text: ");
		result.append(text);
		result.append(')');
		return result.toString();
	}

} //PostImpl
