/**
 */
package crieur.model.impl;

import crieur.model.Brand;
import crieur.model.Campaign;
import crieur.model.Channel;
import crieur.model.CrieurPackage;
import crieur.model.Label;
import crieur.model.Person;
import crieur.model.Role;
import crieur.model.SpecialDate;

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

import org.eclipse.emf.ecore.util.EDataTypeUniqueEList;
import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.EObjectContainmentWithInverseEList;
import org.eclipse.emf.ecore.util.InternalEList;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Brand</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link crieur.model.impl.BrandImpl#getId <em>Id</em>}</li>
 *   <li>{@link crieur.model.impl.BrandImpl#getName <em>Name</em>}</li>
 *   <li>{@link crieur.model.impl.BrandImpl#getTimeZone <em>Time Zone</em>}</li>
 *   <li>{@link crieur.model.impl.BrandImpl#getLanguages <em>Languages</em>}</li>
 *   <li>{@link crieur.model.impl.BrandImpl#getChannels <em>Channels</em>}</li>
 *   <li>{@link crieur.model.impl.BrandImpl#getRoles <em>Roles</em>}</li>
 *   <li>{@link crieur.model.impl.BrandImpl#getPeople <em>People</em>}</li>
 *   <li>{@link crieur.model.impl.BrandImpl#getLabels <em>Labels</em>}</li>
 *   <li>{@link crieur.model.impl.BrandImpl#getSpecialDates <em>Special Dates</em>}</li>
 *   <li>{@link crieur.model.impl.BrandImpl#getCampaigns <em>Campaigns</em>}</li>
 * </ul>
 *
 * @generated
 */
public class BrandImpl extends MinimalEObjectImpl.Container implements Brand
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
	 * The cached value of the '{@link #getLanguages() <em>Languages</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLanguages()
	 * @generated
	 * @ordered
	 */
	protected EList<String> languages;

	/**
	 * The cached value of the '{@link #getChannels() <em>Channels</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getChannels()
	 * @generated
	 * @ordered
	 */
	protected EList<Channel> channels;

	/**
	 * The cached value of the '{@link #getRoles() <em>Roles</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRoles()
	 * @generated
	 * @ordered
	 */
	protected EList<Role> roles;

	/**
	 * The cached value of the '{@link #getPeople() <em>People</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPeople()
	 * @generated
	 * @ordered
	 */
	protected EList<Person> people;

	/**
	 * The cached value of the '{@link #getLabels() <em>Labels</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLabels()
	 * @generated
	 * @ordered
	 */
	protected EList<Label> labels;

	/**
	 * The cached value of the '{@link #getSpecialDates() <em>Special Dates</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSpecialDates()
	 * @generated
	 * @ordered
	 */
	protected EList<SpecialDate> specialDates;

	/**
	 * The cached value of the '{@link #getCampaigns() <em>Campaigns</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCampaigns()
	 * @generated
	 * @ordered
	 */
	protected EList<Campaign> campaigns;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected BrandImpl()
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
		return CrieurPackage.Literals.BRAND;
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
			eNotify(new ENotificationImpl(this, Notification.SET, CrieurPackage.BRAND__ID, oldId, id));
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
			eNotify(new ENotificationImpl(this, Notification.SET, CrieurPackage.BRAND__NAME, oldName, name));
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
			eNotify(new ENotificationImpl(this, Notification.SET, CrieurPackage.BRAND__TIME_ZONE, oldTimeZone, timeZone));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<String> getLanguages()
	{
		if (languages == null)
		{
			languages = new EDataTypeUniqueEList<String>(String.class, this, CrieurPackage.BRAND__LANGUAGES);
		}
		return languages;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<Channel> getChannels()
	{
		if (channels == null)
		{
			channels = new EObjectContainmentEList<Channel>(Channel.class, this, CrieurPackage.BRAND__CHANNELS);
		}
		return channels;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<Role> getRoles()
	{
		if (roles == null)
		{
			roles = new EObjectContainmentEList<Role>(Role.class, this, CrieurPackage.BRAND__ROLES);
		}
		return roles;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<Person> getPeople()
	{
		if (people == null)
		{
			people = new EObjectContainmentEList<Person>(Person.class, this, CrieurPackage.BRAND__PEOPLE);
		}
		return people;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<Label> getLabels()
	{
		if (labels == null)
		{
			labels = new EObjectContainmentEList<Label>(Label.class, this, CrieurPackage.BRAND__LABELS);
		}
		return labels;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<SpecialDate> getSpecialDates()
	{
		if (specialDates == null)
		{
			specialDates = new EObjectContainmentEList<SpecialDate>(SpecialDate.class, this, CrieurPackage.BRAND__SPECIAL_DATES);
		}
		return specialDates;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<Campaign> getCampaigns()
	{
		if (campaigns == null)
		{
			campaigns = new EObjectContainmentWithInverseEList.Resolving<Campaign>(Campaign.class, this, CrieurPackage.BRAND__CAMPAIGNS, CrieurPackage.CAMPAIGN__BRAND);
		}
		return campaigns;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Channel channel(final String id)
	{
		return crieur.model.internal.lookup.Lookup.byId(getChannels(), id, Channel::getId);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String mainLanguage()
	{
		return getLanguages().isEmpty() ? null : getLanguages().get(0);
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
			case CrieurPackage.BRAND__CAMPAIGNS:
				return ((InternalEList<InternalEObject>)(InternalEList<?>)getCampaigns()).basicAdd(otherEnd, msgs);
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
			case CrieurPackage.BRAND__CHANNELS:
				return ((InternalEList<?>)getChannels()).basicRemove(otherEnd, msgs);
			case CrieurPackage.BRAND__ROLES:
				return ((InternalEList<?>)getRoles()).basicRemove(otherEnd, msgs);
			case CrieurPackage.BRAND__PEOPLE:
				return ((InternalEList<?>)getPeople()).basicRemove(otherEnd, msgs);
			case CrieurPackage.BRAND__LABELS:
				return ((InternalEList<?>)getLabels()).basicRemove(otherEnd, msgs);
			case CrieurPackage.BRAND__SPECIAL_DATES:
				return ((InternalEList<?>)getSpecialDates()).basicRemove(otherEnd, msgs);
			case CrieurPackage.BRAND__CAMPAIGNS:
				return ((InternalEList<?>)getCampaigns()).basicRemove(otherEnd, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
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
			case CrieurPackage.BRAND__ID:
				return getId();
			case CrieurPackage.BRAND__NAME:
				return getName();
			case CrieurPackage.BRAND__TIME_ZONE:
				return getTimeZone();
			case CrieurPackage.BRAND__LANGUAGES:
				return getLanguages();
			case CrieurPackage.BRAND__CHANNELS:
				return getChannels();
			case CrieurPackage.BRAND__ROLES:
				return getRoles();
			case CrieurPackage.BRAND__PEOPLE:
				return getPeople();
			case CrieurPackage.BRAND__LABELS:
				return getLabels();
			case CrieurPackage.BRAND__SPECIAL_DATES:
				return getSpecialDates();
			case CrieurPackage.BRAND__CAMPAIGNS:
				return getCampaigns();
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
			case CrieurPackage.BRAND__ID:
				setId((String)newValue);
				return;
			case CrieurPackage.BRAND__NAME:
				setName((String)newValue);
				return;
			case CrieurPackage.BRAND__TIME_ZONE:
				setTimeZone((ZoneId)newValue);
				return;
			case CrieurPackage.BRAND__LANGUAGES:
				getLanguages().clear();
				getLanguages().addAll((Collection<? extends String>)newValue);
				return;
			case CrieurPackage.BRAND__CHANNELS:
				getChannels().clear();
				getChannels().addAll((Collection<? extends Channel>)newValue);
				return;
			case CrieurPackage.BRAND__ROLES:
				getRoles().clear();
				getRoles().addAll((Collection<? extends Role>)newValue);
				return;
			case CrieurPackage.BRAND__PEOPLE:
				getPeople().clear();
				getPeople().addAll((Collection<? extends Person>)newValue);
				return;
			case CrieurPackage.BRAND__LABELS:
				getLabels().clear();
				getLabels().addAll((Collection<? extends Label>)newValue);
				return;
			case CrieurPackage.BRAND__SPECIAL_DATES:
				getSpecialDates().clear();
				getSpecialDates().addAll((Collection<? extends SpecialDate>)newValue);
				return;
			case CrieurPackage.BRAND__CAMPAIGNS:
				getCampaigns().clear();
				getCampaigns().addAll((Collection<? extends Campaign>)newValue);
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
			case CrieurPackage.BRAND__ID:
				setId(ID_EDEFAULT);
				return;
			case CrieurPackage.BRAND__NAME:
				setName(NAME_EDEFAULT);
				return;
			case CrieurPackage.BRAND__TIME_ZONE:
				setTimeZone(TIME_ZONE_EDEFAULT);
				return;
			case CrieurPackage.BRAND__LANGUAGES:
				getLanguages().clear();
				return;
			case CrieurPackage.BRAND__CHANNELS:
				getChannels().clear();
				return;
			case CrieurPackage.BRAND__ROLES:
				getRoles().clear();
				return;
			case CrieurPackage.BRAND__PEOPLE:
				getPeople().clear();
				return;
			case CrieurPackage.BRAND__LABELS:
				getLabels().clear();
				return;
			case CrieurPackage.BRAND__SPECIAL_DATES:
				getSpecialDates().clear();
				return;
			case CrieurPackage.BRAND__CAMPAIGNS:
				getCampaigns().clear();
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
			case CrieurPackage.BRAND__ID:
				return ID_EDEFAULT == null ? id != null : !ID_EDEFAULT.equals(id);
			case CrieurPackage.BRAND__NAME:
				return NAME_EDEFAULT == null ? name != null : !NAME_EDEFAULT.equals(name);
			case CrieurPackage.BRAND__TIME_ZONE:
				return TIME_ZONE_EDEFAULT == null ? timeZone != null : !TIME_ZONE_EDEFAULT.equals(timeZone);
			case CrieurPackage.BRAND__LANGUAGES:
				return languages != null && !languages.isEmpty();
			case CrieurPackage.BRAND__CHANNELS:
				return channels != null && !channels.isEmpty();
			case CrieurPackage.BRAND__ROLES:
				return roles != null && !roles.isEmpty();
			case CrieurPackage.BRAND__PEOPLE:
				return people != null && !people.isEmpty();
			case CrieurPackage.BRAND__LABELS:
				return labels != null && !labels.isEmpty();
			case CrieurPackage.BRAND__SPECIAL_DATES:
				return specialDates != null && !specialDates.isEmpty();
			case CrieurPackage.BRAND__CAMPAIGNS:
				return campaigns != null && !campaigns.isEmpty();
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
		result.append(", timeZone: ");
		result.append(timeZone);
		result.append(", languages: ");
		result.append(languages);
		result.append(')');
		return result.toString();
	}

} //BrandImpl
