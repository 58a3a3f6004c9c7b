/**
 */
package crieur.model.impl;

import crieur.model.CrieurPackage;
import crieur.model.SpecialDate;

import java.time.LocalDate;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Special Date</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link crieur.model.impl.SpecialDateImpl#getId <em>Id</em>}</li>
 *   <li>{@link crieur.model.impl.SpecialDateImpl#getName <em>Name</em>}</li>
 *   <li>{@link crieur.model.impl.SpecialDateImpl#getDate <em>Date</em>}</li>
 *   <li>{@link crieur.model.impl.SpecialDateImpl#getTo <em>To</em>}</li>
 *   <li>{@link crieur.model.impl.SpecialDateImpl#isYearly <em>Yearly</em>}</li>
 *   <li>{@link crieur.model.impl.SpecialDateImpl#isQuiet <em>Quiet</em>}</li>
 * </ul>
 *
 * @generated
 */
public class SpecialDateImpl extends MinimalEObjectImpl.Container implements SpecialDate
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
	 * The default value of the '{@link #getDate() <em>Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDate()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate DATE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDate() <em>Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDate()
	 * @generated
	 * @ordered
	 */
	protected LocalDate date = DATE_EDEFAULT;

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
	 * The default value of the '{@link #isYearly() <em>Yearly</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isYearly()
	 * @generated
	 * @ordered
	 */
	protected static final boolean YEARLY_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isYearly() <em>Yearly</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isYearly()
	 * @generated
	 * @ordered
	 */
	protected boolean yearly = YEARLY_EDEFAULT;

	/**
	 * The default value of the '{@link #isQuiet() <em>Quiet</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isQuiet()
	 * @generated
	 * @ordered
	 */
	protected static final boolean QUIET_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isQuiet() <em>Quiet</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isQuiet()
	 * @generated
	 * @ordered
	 */
	protected boolean quiet = QUIET_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected SpecialDateImpl()
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
		return CrieurPackage.Literals.SPECIAL_DATE;
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
			eNotify(new ENotificationImpl(this, Notification.SET, CrieurPackage.SPECIAL_DATE__ID, oldId, id));
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
			eNotify(new ENotificationImpl(this, Notification.SET, CrieurPackage.SPECIAL_DATE__NAME, oldName, name));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getDate()
	{
		return date;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDate(LocalDate newDate)
	{
		LocalDate oldDate = date;
		date = newDate;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CrieurPackage.SPECIAL_DATE__DATE, oldDate, date));
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
			eNotify(new ENotificationImpl(this, Notification.SET, CrieurPackage.SPECIAL_DATE__TO, oldTo, to));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isYearly()
	{
		return yearly;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setYearly(boolean newYearly)
	{
		boolean oldYearly = yearly;
		yearly = newYearly;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CrieurPackage.SPECIAL_DATE__YEARLY, oldYearly, yearly));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isQuiet()
	{
		return quiet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setQuiet(boolean newQuiet)
	{
		boolean oldQuiet = quiet;
		quiet = newQuiet;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CrieurPackage.SPECIAL_DATE__QUIET, oldQuiet, quiet));
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
			case CrieurPackage.SPECIAL_DATE__ID:
				return getId();
			case CrieurPackage.SPECIAL_DATE__NAME:
				return getName();
			case CrieurPackage.SPECIAL_DATE__DATE:
				return getDate();
			case CrieurPackage.SPECIAL_DATE__TO:
				return getTo();
			case CrieurPackage.SPECIAL_DATE__YEARLY:
				return isYearly();
			case CrieurPackage.SPECIAL_DATE__QUIET:
				return isQuiet();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eSet(int featureID, Object newValue)
	{
		switch (featureID)
		{
			case CrieurPackage.SPECIAL_DATE__ID:
				setId((String)newValue);
				return;
			case CrieurPackage.SPECIAL_DATE__NAME:
				setName((String)newValue);
				return;
			case CrieurPackage.SPECIAL_DATE__DATE:
				setDate((LocalDate)newValue);
				return;
			case CrieurPackage.SPECIAL_DATE__TO:
				setTo((LocalDate)newValue);
				return;
			case CrieurPackage.SPECIAL_DATE__YEARLY:
				setYearly((Boolean)newValue);
				return;
			case CrieurPackage.SPECIAL_DATE__QUIET:
				setQuiet((Boolean)newValue);
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
			case CrieurPackage.SPECIAL_DATE__ID:
				setId(ID_EDEFAULT);
				return;
			case CrieurPackage.SPECIAL_DATE__NAME:
				setName(NAME_EDEFAULT);
				return;
			case CrieurPackage.SPECIAL_DATE__DATE:
				setDate(DATE_EDEFAULT);
				return;
			case CrieurPackage.SPECIAL_DATE__TO:
				setTo(TO_EDEFAULT);
				return;
			case CrieurPackage.SPECIAL_DATE__YEARLY:
				setYearly(YEARLY_EDEFAULT);
				return;
			case CrieurPackage.SPECIAL_DATE__QUIET:
				setQuiet(QUIET_EDEFAULT);
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
			case CrieurPackage.SPECIAL_DATE__ID:
				return ID_EDEFAULT == null ? id != null : !ID_EDEFAULT.equals(id);
			case CrieurPackage.SPECIAL_DATE__NAME:
				return NAME_EDEFAULT == null ? name != null : !NAME_EDEFAULT.equals(name);
			case CrieurPackage.SPECIAL_DATE__DATE:
				return DATE_EDEFAULT == null ? date != null : !DATE_EDEFAULT.equals(date);
			case CrieurPackage.SPECIAL_DATE__TO:
				return TO_EDEFAULT == null ? to != null : !TO_EDEFAULT.equals(to);
			case CrieurPackage.SPECIAL_DATE__YEARLY:
				return yearly != YEARLY_EDEFAULT;
			case CrieurPackage.SPECIAL_DATE__QUIET:
				return quiet != QUIET_EDEFAULT;
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
		result.append(", date: ");
		result.append(date);
		result.append(", to: ");
		result.append(to);
		result.append(", yearly: ");
		result.append(yearly);
		result.append(", quiet: ");
		result.append(quiet);
		result.append(')');
		return result.toString();
	}

} //SpecialDateImpl
