/**
 */
package crieur.model.impl;

import crieur.model.Brand;
import crieur.model.Cadence;
import crieur.model.Campaign;
import crieur.model.CrieurPackage;
import crieur.model.Goal;
import crieur.model.Milestone;
import crieur.model.Post;
import crieur.model.TemplateOrigin;

import java.time.LocalDate;
import java.time.ZoneId;

import java.util.Collection;
import java.util.List;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.eclipse.emf.ecore.util.EDataTypeEList;
import org.eclipse.emf.ecore.util.EDataTypeUniqueEList;
import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.EObjectContainmentWithInverseEList;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.util.InternalEList;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Campaign</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link crieur.model.impl.CampaignImpl#getId <em>Id</em>}</li>
 *   <li>{@link crieur.model.impl.CampaignImpl#getName <em>Name</em>}</li>
 *   <li>{@link crieur.model.impl.CampaignImpl#getObjective <em>Objective</em>}</li>
 *   <li>{@link crieur.model.impl.CampaignImpl#getAudience <em>Audience</em>}</li>
 *   <li>{@link crieur.model.impl.CampaignImpl#getKeyMessages <em>Key Messages</em>}</li>
 *   <li>{@link crieur.model.impl.CampaignImpl#getFrom <em>From</em>}</li>
 *   <li>{@link crieur.model.impl.CampaignImpl#getTo <em>To</em>}</li>
 *   <li>{@link crieur.model.impl.CampaignImpl#getTimeZone <em>Time Zone</em>}</li>
 *   <li>{@link crieur.model.impl.CampaignImpl#getLanguage <em>Language</em>}</li>
 *   <li>{@link crieur.model.impl.CampaignImpl#getChannels <em>Channels</em>}</li>
 *   <li>{@link crieur.model.impl.CampaignImpl#getLabels <em>Labels</em>}</li>
 *   <li>{@link crieur.model.impl.CampaignImpl#getWorkflow <em>Workflow</em>}</li>
 *   <li>{@link crieur.model.impl.CampaignImpl#getMilestones <em>Milestones</em>}</li>
 *   <li>{@link crieur.model.impl.CampaignImpl#getGoals <em>Goals</em>}</li>
 *   <li>{@link crieur.model.impl.CampaignImpl#getCadences <em>Cadences</em>}</li>
 *   <li>{@link crieur.model.impl.CampaignImpl#getTemplate <em>Template</em>}</li>
 *   <li>{@link crieur.model.impl.CampaignImpl#getPosts <em>Posts</em>}</li>
 *   <li>{@link crieur.model.impl.CampaignImpl#getBrand <em>Brand</em>}</li>
 * </ul>
 *
 * @generated
 */
public class CampaignImpl extends MinimalEObjectImpl.Container implements Campaign
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
	 * The default value of the '{@link #getName() <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getName()
	 * @generated
	 * @ordered
	 */
	protected static final String NAME_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getName() <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getName()
	 * @generated
	 * @ordered
	 */
	protected String name = NAME_EDEFAULT;

	/**
	 * The default value of the '{@link #getObjective() <em>Objective</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getObjective()
	 * @generated
	 * @ordered
	 */
	protected static final String OBJECTIVE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getObjective() <em>Objective</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getObjective()
	 * @generated
	 * @ordered
	 */
	protected String objective = OBJECTIVE_EDEFAULT;

	/**
	 * The default value of the '{@link #getAudience() <em>Audience</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAudience()
	 * @generated
	 * @ordered
	 */
	protected static final String AUDIENCE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAudience() <em>Audience</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAudience()
	 * @generated
	 * @ordered
	 */
	protected String audience = AUDIENCE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getKeyMessages() <em>Key Messages</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKeyMessages()
	 * @generated
	 * @ordered
	 */
	protected EList<String> keyMessages;

	/**
	 * The default value of the '{@link #getFrom() <em>From</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFrom()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate FROM_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFrom() <em>From</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFrom()
	 * @generated
	 * @ordered
	 */
	protected LocalDate from = FROM_EDEFAULT;

	/**
	 * The default value of the '{@link #getTo() <em>To</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTo()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate TO_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTo() <em>To</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTo()
	 * @generated
	 * @ordered
	 */
	protected LocalDate to = TO_EDEFAULT;

	/**
	 * The default value of the '{@link #getTimeZone() <em>Time Zone</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTimeZone()
	 * @generated
	 * @ordered
	 */
	protected static final ZoneId TIME_ZONE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTimeZone() <em>Time Zone</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTimeZone()
	 * @generated
	 * @ordered
	 */
	protected ZoneId timeZone = TIME_ZONE_EDEFAULT;

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
	 * The cached value of the '{@link #getLabels() <em>Labels</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLabels()
	 * @generated
	 * @ordered
	 */
	protected EList<String> labels;

	/**
	 * The default value of the '{@link #getWorkflow() <em>Workflow</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWorkflow()
	 * @generated
	 * @ordered
	 */
	protected static final String WORKFLOW_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getWorkflow() <em>Workflow</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWorkflow()
	 * @generated
	 * @ordered
	 */
	protected String workflow = WORKFLOW_EDEFAULT;

	/**
	 * The cached value of the '{@link #getMilestones() <em>Milestones</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMilestones()
	 * @generated
	 * @ordered
	 */
	protected EList<Milestone> milestones;

	/**
	 * The cached value of the '{@link #getGoals() <em>Goals</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGoals()
	 * @generated
	 * @ordered
	 */
	protected EList<Goal> goals;

	/**
	 * The cached value of the '{@link #getCadences() <em>Cadences</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCadences()
	 * @generated
	 * @ordered
	 */
	protected EList<Cadence> cadences;

	/**
	 * The cached value of the '{@link #getTemplate() <em>Template</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTemplate()
	 * @generated
	 * @ordered
	 */
	protected TemplateOrigin template;

	/**
	 * The cached value of the '{@link #getPosts() <em>Posts</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPosts()
	 * @generated
	 * @ordered
	 */
	protected EList<Post> posts;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected CampaignImpl()
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
		return CrieurPackage.Literals.CAMPAIGN;
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
			eNotify(new ENotificationImpl(this, Notification.SET, CrieurPackage.CAMPAIGN__ID, oldId, id));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getName()
	{
		return name;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setName(String newName)
	{
		String oldName = name;
		name = newName;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CrieurPackage.CAMPAIGN__NAME, oldName, name));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getObjective()
	{
		return objective;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setObjective(String newObjective)
	{
		String oldObjective = objective;
		objective = newObjective;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CrieurPackage.CAMPAIGN__OBJECTIVE, oldObjective, objective));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getAudience()
	{
		return audience;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAudience(String newAudience)
	{
		String oldAudience = audience;
		audience = newAudience;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CrieurPackage.CAMPAIGN__AUDIENCE, oldAudience, audience));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<String> getKeyMessages()
	{
		if (keyMessages == null)
		{
			keyMessages = new EDataTypeEList<String>(String.class, this, CrieurPackage.CAMPAIGN__KEY_MESSAGES);
		}
		return keyMessages;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getFrom()
	{
		return from;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFrom(LocalDate newFrom)
	{
		LocalDate oldFrom = from;
		from = newFrom;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CrieurPackage.CAMPAIGN__FROM, oldFrom, from));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getTo()
	{
		return to;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTo(LocalDate newTo)
	{
		LocalDate oldTo = to;
		to = newTo;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CrieurPackage.CAMPAIGN__TO, oldTo, to));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ZoneId getTimeZone()
	{
		return timeZone;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTimeZone(ZoneId newTimeZone)
	{
		ZoneId oldTimeZone = timeZone;
		timeZone = newTimeZone;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CrieurPackage.CAMPAIGN__TIME_ZONE, oldTimeZone, timeZone));
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
			eNotify(new ENotificationImpl(this, Notification.SET, CrieurPackage.CAMPAIGN__LANGUAGE, oldLanguage, language));
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
			channels = new EDataTypeUniqueEList<String>(String.class, this, CrieurPackage.CAMPAIGN__CHANNELS);
		}
		return channels;
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
			labels = new EDataTypeUniqueEList<String>(String.class, this, CrieurPackage.CAMPAIGN__LABELS);
		}
		return labels;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getWorkflow()
	{
		return workflow;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setWorkflow(String newWorkflow)
	{
		String oldWorkflow = workflow;
		workflow = newWorkflow;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CrieurPackage.CAMPAIGN__WORKFLOW, oldWorkflow, workflow));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<Milestone> getMilestones()
	{
		if (milestones == null)
		{
			milestones = new EObjectContainmentEList<Milestone>(Milestone.class, this, CrieurPackage.CAMPAIGN__MILESTONES);
		}
		return milestones;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<Goal> getGoals()
	{
		if (goals == null)
		{
			goals = new EObjectContainmentEList<Goal>(Goal.class, this, CrieurPackage.CAMPAIGN__GOALS);
		}
		return goals;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<Cadence> getCadences()
	{
		if (cadences == null)
		{
			cadences = new EObjectContainmentEList<Cadence>(Cadence.class, this, CrieurPackage.CAMPAIGN__CADENCES);
		}
		return cadences;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public TemplateOrigin getTemplate()
	{
		return template;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetTemplate(TemplateOrigin newTemplate, NotificationChain msgs)
	{
		TemplateOrigin oldTemplate = template;
		template = newTemplate;
		if (eNotificationRequired())
		{
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, CrieurPackage.CAMPAIGN__TEMPLATE, oldTemplate, newTemplate);
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
	public void setTemplate(TemplateOrigin newTemplate)
	{
		if (newTemplate != template)
		{
			NotificationChain msgs = null;
			if (template != null)
				msgs = ((InternalEObject)template).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - CrieurPackage.CAMPAIGN__TEMPLATE, null, msgs);
			if (newTemplate != null)
				msgs = ((InternalEObject)newTemplate).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - CrieurPackage.CAMPAIGN__TEMPLATE, null, msgs);
			msgs = basicSetTemplate(newTemplate, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CrieurPackage.CAMPAIGN__TEMPLATE, newTemplate, newTemplate));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<Post> getPosts()
	{
		if (posts == null)
		{
			posts = new EObjectContainmentWithInverseEList.Resolving<Post>(Post.class, this, CrieurPackage.CAMPAIGN__POSTS, CrieurPackage.POST__CAMPAIGN);
		}
		return posts;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Brand getBrand()
	{
		if (eContainerFeatureID() != CrieurPackage.CAMPAIGN__BRAND) return null;
		return (Brand)eInternalContainer();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetBrand(Brand newBrand, NotificationChain msgs)
	{
		msgs = eBasicSetContainer((InternalEObject)newBrand, CrieurPackage.CAMPAIGN__BRAND, msgs);
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBrand(Brand newBrand)
	{
		if (newBrand != eInternalContainer() || (eContainerFeatureID() != CrieurPackage.CAMPAIGN__BRAND && newBrand != null))
		{
			if (EcoreUtil.isAncestor(this, newBrand))
				throw new IllegalArgumentException("Recursive containment not allowed for " + toString());
			NotificationChain msgs = null;
			if (eInternalContainer() != null)
				msgs = eBasicRemoveFromContainer(msgs);
			if (newBrand != null)
				msgs = ((InternalEObject)newBrand).eInverseAdd(this, CrieurPackage.BRAND__CAMPAIGNS, Brand.class, msgs);
			msgs = basicSetBrand(newBrand, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CrieurPackage.CAMPAIGN__BRAND, newBrand, newBrand));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ZoneId effectiveTimeZone()
	{
		return crieur.model.internal.lookup.Lookup.timeZone(this);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String effectiveLanguage()
	{
		return getLanguage() != null ? getLanguage() : getBrand() == null ? null : getBrand().mainLanguage();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Milestone milestone(final String id)
	{
		return crieur.model.internal.lookup.Lookup.byId(getMilestones(), id, Milestone::getId);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public NotificationChain eInverseAdd(InternalEObject otherEnd, int featureID, NotificationChain msgs)
	{
		switch (featureID)
		{
			case CrieurPackage.CAMPAIGN__POSTS:
				return ((InternalEList<InternalEObject>)(InternalEList<?>)getPosts()).basicAdd(otherEnd, msgs);
			case CrieurPackage.CAMPAIGN__BRAND:
				if (eInternalContainer() != null)
					msgs = eBasicRemoveFromContainer(msgs);
				return basicSetBrand((Brand)otherEnd, msgs);
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
			case CrieurPackage.CAMPAIGN__MILESTONES:
				return ((InternalEList<?>)getMilestones()).basicRemove(otherEnd, msgs);
			case CrieurPackage.CAMPAIGN__GOALS:
				return ((InternalEList<?>)getGoals()).basicRemove(otherEnd, msgs);
			case CrieurPackage.CAMPAIGN__CADENCES:
				return ((InternalEList<?>)getCadences()).basicRemove(otherEnd, msgs);
			case CrieurPackage.CAMPAIGN__TEMPLATE:
				return basicSetTemplate(null, msgs);
			case CrieurPackage.CAMPAIGN__POSTS:
				return ((InternalEList<?>)getPosts()).basicRemove(otherEnd, msgs);
			case CrieurPackage.CAMPAIGN__BRAND:
				return basicSetBrand(null, msgs);
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
			case CrieurPackage.CAMPAIGN__BRAND:
				return eInternalContainer().eInverseRemove(this, CrieurPackage.BRAND__CAMPAIGNS, Brand.class, msgs);
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
			case CrieurPackage.CAMPAIGN__ID:
				return getId();
			case CrieurPackage.CAMPAIGN__NAME:
				return getName();
			case CrieurPackage.CAMPAIGN__OBJECTIVE:
				return getObjective();
			case CrieurPackage.CAMPAIGN__AUDIENCE:
				return getAudience();
			case CrieurPackage.CAMPAIGN__KEY_MESSAGES:
				return getKeyMessages();
			case CrieurPackage.CAMPAIGN__FROM:
				return getFrom();
			case CrieurPackage.CAMPAIGN__TO:
				return getTo();
			case CrieurPackage.CAMPAIGN__TIME_ZONE:
				return getTimeZone();
			case CrieurPackage.CAMPAIGN__LANGUAGE:
				return getLanguage();
			case CrieurPackage.CAMPAIGN__CHANNELS:
				return getChannels();
			case CrieurPackage.CAMPAIGN__LABELS:
				return getLabels();
			case CrieurPackage.CAMPAIGN__WORKFLOW:
				return getWorkflow();
			case CrieurPackage.CAMPAIGN__MILESTONES:
				return getMilestones();
			case CrieurPackage.CAMPAIGN__GOALS:
				return getGoals();
			case CrieurPackage.CAMPAIGN__CADENCES:
				return getCadences();
			case CrieurPackage.CAMPAIGN__TEMPLATE:
				return getTemplate();
			case CrieurPackage.CAMPAIGN__POSTS:
				return getPosts();
			case CrieurPackage.CAMPAIGN__BRAND:
				return getBrand();
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
			case CrieurPackage.CAMPAIGN__ID:
				setId((String)newValue);
				return;
			case CrieurPackage.CAMPAIGN__NAME:
				setName((String)newValue);
				return;
			case CrieurPackage.CAMPAIGN__OBJECTIVE:
				setObjective((String)newValue);
				return;
			case CrieurPackage.CAMPAIGN__AUDIENCE:
				setAudience((String)newValue);
				return;
			case CrieurPackage.CAMPAIGN__KEY_MESSAGES:
				getKeyMessages().clear();
				getKeyMessages().addAll((Collection<? extends String>)newValue);
				return;
			case CrieurPackage.CAMPAIGN__FROM:
				setFrom((LocalDate)newValue);
				return;
			case CrieurPackage.CAMPAIGN__TO:
				setTo((LocalDate)newValue);
				return;
			case CrieurPackage.CAMPAIGN__TIME_ZONE:
				setTimeZone((ZoneId)newValue);
				return;
			case CrieurPackage.CAMPAIGN__LANGUAGE:
				setLanguage((String)newValue);
				return;
			case CrieurPackage.CAMPAIGN__CHANNELS:
				getChannels().clear();
				getChannels().addAll((Collection<? extends String>)newValue);
				return;
			case CrieurPackage.CAMPAIGN__LABELS:
				getLabels().clear();
				getLabels().addAll((Collection<? extends String>)newValue);
				return;
			case CrieurPackage.CAMPAIGN__WORKFLOW:
				setWorkflow((String)newValue);
				return;
			case CrieurPackage.CAMPAIGN__MILESTONES:
				getMilestones().clear();
				getMilestones().addAll((Collection<? extends Milestone>)newValue);
				return;
			case CrieurPackage.CAMPAIGN__GOALS:
				getGoals().clear();
				getGoals().addAll((Collection<? extends Goal>)newValue);
				return;
			case CrieurPackage.CAMPAIGN__CADENCES:
				getCadences().clear();
				getCadences().addAll((Collection<? extends Cadence>)newValue);
				return;
			case CrieurPackage.CAMPAIGN__TEMPLATE:
				setTemplate((TemplateOrigin)newValue);
				return;
			case CrieurPackage.CAMPAIGN__POSTS:
				getPosts().clear();
				getPosts().addAll((Collection<? extends Post>)newValue);
				return;
			case CrieurPackage.CAMPAIGN__BRAND:
				setBrand((Brand)newValue);
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
			case CrieurPackage.CAMPAIGN__ID:
				setId(ID_EDEFAULT);
				return;
			case CrieurPackage.CAMPAIGN__NAME:
				setName(NAME_EDEFAULT);
				return;
			case CrieurPackage.CAMPAIGN__OBJECTIVE:
				setObjective(OBJECTIVE_EDEFAULT);
				return;
			case CrieurPackage.CAMPAIGN__AUDIENCE:
				setAudience(AUDIENCE_EDEFAULT);
				return;
			case CrieurPackage.CAMPAIGN__KEY_MESSAGES:
				getKeyMessages().clear();
				return;
			case CrieurPackage.CAMPAIGN__FROM:
				setFrom(FROM_EDEFAULT);
				return;
			case CrieurPackage.CAMPAIGN__TO:
				setTo(TO_EDEFAULT);
				return;
			case CrieurPackage.CAMPAIGN__TIME_ZONE:
				setTimeZone(TIME_ZONE_EDEFAULT);
				return;
			case CrieurPackage.CAMPAIGN__LANGUAGE:
				setLanguage(LANGUAGE_EDEFAULT);
				return;
			case CrieurPackage.CAMPAIGN__CHANNELS:
				getChannels().clear();
				return;
			case CrieurPackage.CAMPAIGN__LABELS:
				getLabels().clear();
				return;
			case CrieurPackage.CAMPAIGN__WORKFLOW:
				setWorkflow(WORKFLOW_EDEFAULT);
				return;
			case CrieurPackage.CAMPAIGN__MILESTONES:
				getMilestones().clear();
				return;
			case CrieurPackage.CAMPAIGN__GOALS:
				getGoals().clear();
				return;
			case CrieurPackage.CAMPAIGN__CADENCES:
				getCadences().clear();
				return;
			case CrieurPackage.CAMPAIGN__TEMPLATE:
				setTemplate((TemplateOrigin)null);
				return;
			case CrieurPackage.CAMPAIGN__POSTS:
				getPosts().clear();
				return;
			case CrieurPackage.CAMPAIGN__BRAND:
				setBrand((Brand)null);
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
			case CrieurPackage.CAMPAIGN__ID:
				return ID_EDEFAULT == null ? id != null : !ID_EDEFAULT.equals(id);
			case CrieurPackage.CAMPAIGN__NAME:
				return NAME_EDEFAULT == null ? name != null : !NAME_EDEFAULT.equals(name);
			case CrieurPackage.CAMPAIGN__OBJECTIVE:
				return OBJECTIVE_EDEFAULT == null ? objective != null : !OBJECTIVE_EDEFAULT.equals(objective);
			case CrieurPackage.CAMPAIGN__AUDIENCE:
				return AUDIENCE_EDEFAULT == null ? audience != null : !AUDIENCE_EDEFAULT.equals(audience);
			case CrieurPackage.CAMPAIGN__KEY_MESSAGES:
				return keyMessages != null && !keyMessages.isEmpty();
			case CrieurPackage.CAMPAIGN__FROM:
				return FROM_EDEFAULT == null ? from != null : !FROM_EDEFAULT.equals(from);
			case CrieurPackage.CAMPAIGN__TO:
				return TO_EDEFAULT == null ? to != null : !TO_EDEFAULT.equals(to);
			case CrieurPackage.CAMPAIGN__TIME_ZONE:
				return TIME_ZONE_EDEFAULT == null ? timeZone != null : !TIME_ZONE_EDEFAULT.equals(timeZone);
			case CrieurPackage.CAMPAIGN__LANGUAGE:
				return LANGUAGE_EDEFAULT == null ? language != null : !LANGUAGE_EDEFAULT.equals(language);
			case CrieurPackage.CAMPAIGN__CHANNELS:
				return channels != null && !channels.isEmpty();
			case CrieurPackage.CAMPAIGN__LABELS:
				return labels != null && !labels.isEmpty();
			case CrieurPackage.CAMPAIGN__WORKFLOW:
				return WORKFLOW_EDEFAULT == null ? workflow != null : !WORKFLOW_EDEFAULT.equals(workflow);
			case CrieurPackage.CAMPAIGN__MILESTONES:
				return milestones != null && !milestones.isEmpty();
			case CrieurPackage.CAMPAIGN__GOALS:
				return goals != null && !goals.isEmpty();
			case CrieurPackage.CAMPAIGN__CADENCES:
				return cadences != null && !cadences.isEmpty();
			case CrieurPackage.CAMPAIGN__TEMPLATE:
				return template != null;
			case CrieurPackage.CAMPAIGN__POSTS:
				return posts != null && !posts.isEmpty();
			case CrieurPackage.CAMPAIGN__BRAND:
				return getBrand() != null;
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
		result.append(", name: ");
		result.append(name);
		result.append(", objective: ");
		result.append(objective);
		result.append(", audience: ");
		result.append(audience);
		result.append(", keyMessages: ");
		result.append(keyMessages);
		result.append(", from: ");
		result.append(from);
		result.append(", to: ");
		result.append(to);
		result.append(", timeZone: ");
		result.append(timeZone);
		result.append(", language: ");
		result.append(language);
		result.append(", channels: ");
		result.append(channels);
		result.append(", labels: ");
		result.append(labels);
		result.append(", workflow: ");
		result.append(workflow);
		result.append(')');
		return result.toString();
	}

} //CampaignImpl
