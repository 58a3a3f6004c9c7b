/**
 */
package crieur.model.impl;

import crieur.model.Cadence;
import crieur.model.CadencePeriod;
import crieur.model.CrieurPackage;

import java.time.Duration;
import java.time.LocalTime;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Cadence</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link crieur.model.impl.CadenceImpl#getId <em>Id</em>}</li>
 *   <li>{@link crieur.model.impl.CadenceImpl#getChannel <em>Channel</em>}</li>
 *   <li>{@link crieur.model.impl.CadenceImpl#getTimes <em>Times</em>}</li>
 *   <li>{@link crieur.model.impl.CadenceImpl#getPeriod <em>Period</em>}</li>
 *   <li>{@link crieur.model.impl.CadenceImpl#getMinimumGap <em>Minimum Gap</em>}</li>
 *   <li>{@link crieur.model.impl.CadenceImpl#getQuietFrom <em>Quiet From</em>}</li>
 *   <li>{@link crieur.model.impl.CadenceImpl#getQuietTo <em>Quiet To</em>}</li>
 * </ul>
 *
 * @generated
 */
public class CadenceImpl extends MinimalEObjectImpl.Container implements Cadence
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
	 * The default value of the '{@link #getChannel() <em>Channel</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getChannel()
	 * @generated
	 * @ordered
	 */
	protected static final String CHANNEL_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getChannel() <em>Channel</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getChannel()
	 * @generated
	 * @ordered
	 */
	protected String channel = CHANNEL_EDEFAULT;

	/**
	 * The default value of the '{@link #getTimes() <em>Times</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTimes()
	 * @generated
	 * @ordered
	 */
	protected static final int TIMES_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getTimes() <em>Times</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTimes()
	 * @generated
	 * @ordered
	 */
	protected int times = TIMES_EDEFAULT;

	/**
	 * The default value of the '{@link #getPeriod() <em>Period</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPeriod()
	 * @generated
	 * @ordered
	 */
	protected static final CadencePeriod PERIOD_EDEFAULT = CadencePeriod.DAY;

	/**
	 * The cached value of the '{@link #getPeriod() <em>Period</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPeriod()
	 * @generated
	 * @ordered
	 */
	protected CadencePeriod period = PERIOD_EDEFAULT;

	/**
	 * The default value of the '{@link #getMinimumGap() <em>Minimum Gap</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMinimumGap()
	 * @generated
	 * @ordered
	 */
	protected static final Duration MINIMUM_GAP_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMinimumGap() <em>Minimum Gap</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMinimumGap()
	 * @generated
	 * @ordered
	 */
	protected Duration minimumGap = MINIMUM_GAP_EDEFAULT;

	/**
	 * The default value of the '{@link #getQuietFrom() <em>Quiet From</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getQuietFrom()
	 * @generated
	 * @ordered
	 */
	protected static final LocalTime QUIET_FROM_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getQuietFrom() <em>Quiet From</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getQuietFrom()
	 * @generated
	 * @ordered
	 */
	protected LocalTime quietFrom = QUIET_FROM_EDEFAULT;

	/**
	 * The default value of the '{@link #getQuietTo() <em>Quiet To</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getQuietTo()
	 * @generated
	 * @ordered
	 */
	protected static final LocalTime QUIET_TO_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getQuietTo() <em>Quiet To</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getQuietTo()
	 * @generated
	 * @ordered
	 */
	protected LocalTime quietTo = QUIET_TO_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected CadenceImpl()
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
		return CrieurPackage.Literals.CADENCE;
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
			eNotify(new ENotificationImpl(this, Notification.SET, CrieurPackage.CADENCE__ID, oldId, id));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getChannel()
	{
		return channel;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setChannel(String newChannel)
	{
		String oldChannel = channel;
		channel = newChannel;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CrieurPackage.CADENCE__CHANNEL, oldChannel, channel));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getTimes()
	{
		return times;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTimes(int newTimes)
	{
		int oldTimes = times;
		times = newTimes;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CrieurPackage.CADENCE__TIMES, oldTimes, times));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CadencePeriod getPeriod()
	{
		return period;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPeriod(CadencePeriod newPeriod)
	{
		CadencePeriod oldPeriod = period;
		period = newPeriod == null ? PERIOD_EDEFAULT : newPeriod;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CrieurPackage.CADENCE__PERIOD, oldPeriod, period));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Duration getMinimumGap()
	{
		return minimumGap;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMinimumGap(Duration newMinimumGap)
	{
		Duration oldMinimumGap = minimumGap;
		minimumGap = newMinimumGap;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CrieurPackage.CADENCE__MINIMUM_GAP, oldMinimumGap, minimumGap));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalTime getQuietFrom()
	{
		return quietFrom;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setQuietFrom(LocalTime newQuietFrom)
	{
		LocalTime oldQuietFrom = quietFrom;
		quietFrom = newQuietFrom;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CrieurPackage.CADENCE__QUIET_FROM, oldQuietFrom, quietFrom));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalTime getQuietTo()
	{
		return quietTo;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setQuietTo(LocalTime newQuietTo)
	{
		LocalTime oldQuietTo = quietTo;
		quietTo = newQuietTo;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CrieurPackage.CADENCE__QUIET_TO, oldQuietTo, quietTo));
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
			case CrieurPackage.CADENCE__ID:
				return getId();
			case CrieurPackage.CADENCE__CHANNEL:
				return getChannel();
			case CrieurPackage.CADENCE__TIMES:
				return getTimes();
			case CrieurPackage.CADENCE__PERIOD:
				return getPeriod();
			case CrieurPackage.CADENCE__MINIMUM_GAP:
				return getMinimumGap();
			case CrieurPackage.CADENCE__QUIET_FROM:
				return getQuietFrom();
			case CrieurPackage.CADENCE__QUIET_TO:
				return getQuietTo();
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
			case CrieurPackage.CADENCE__ID:
				setId((String)newValue);
				return;
			case CrieurPackage.CADENCE__CHANNEL:
				setChannel((String)newValue);
				return;
			case CrieurPackage.CADENCE__TIMES:
				setTimes((Integer)newValue);
				return;
			case CrieurPackage.CADENCE__PERIOD:
				setPeriod((CadencePeriod)newValue);
				return;
			case CrieurPackage.CADENCE__MINIMUM_GAP:
				setMinimumGap((Duration)newValue);
				return;
			case CrieurPackage.CADENCE__QUIET_FROM:
				setQuietFrom((LocalTime)newValue);
				return;
			case CrieurPackage.CADENCE__QUIET_TO:
				setQuietTo((LocalTime)newValue);
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
			case CrieurPackage.CADENCE__ID:
				setId(ID_EDEFAULT);
				return;
			case CrieurPackage.CADENCE__CHANNEL:
				setChannel(CHANNEL_EDEFAULT);
				return;
			case CrieurPackage.CADENCE__TIMES:
				setTimes(TIMES_EDEFAULT);
				return;
			case CrieurPackage.CADENCE__PERIOD:
				setPeriod(PERIOD_EDEFAULT);
				return;
			case CrieurPackage.CADENCE__MINIMUM_GAP:
				setMinimumGap(MINIMUM_GAP_EDEFAULT);
				return;
			case CrieurPackage.CADENCE__QUIET_FROM:
				setQuietFrom(QUIET_FROM_EDEFAULT);
				return;
			case CrieurPackage.CADENCE__QUIET_TO:
				setQuietTo(QUIET_TO_EDEFAULT);
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
			case CrieurPackage.CADENCE__ID:
				return ID_EDEFAULT == null ? id != null : !ID_EDEFAULT.equals(id);
			case CrieurPackage.CADENCE__CHANNEL:
				return CHANNEL_EDEFAULT == null ? channel != null : !CHANNEL_EDEFAULT.equals(channel);
			case CrieurPackage.CADENCE__TIMES:
				return times != TIMES_EDEFAULT;
			case CrieurPackage.CADENCE__PERIOD:
				return period != PERIOD_EDEFAULT;
			case CrieurPackage.CADENCE__MINIMUM_GAP:
				return MINIMUM_GAP_EDEFAULT == null ? minimumGap != null : !MINIMUM_GAP_EDEFAULT.equals(minimumGap);
			case CrieurPackage.CADENCE__QUIET_FROM:
				return QUIET_FROM_EDEFAULT == null ? quietFrom != null : !QUIET_FROM_EDEFAULT.equals(quietFrom);
			case CrieurPackage.CADENCE__QUIET_TO:
				return QUIET_TO_EDEFAULT == null ? quietTo != null : !QUIET_TO_EDEFAULT.equals(quietTo);
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
		result.append(", channel: ");
		result.append(channel);
		result.append(", times: ");
		result.append(times);
		result.append(", period: ");
		result.append(period);
		result.append(", minimumGap: ");
		result.append(minimumGap);
		result.append(", quietFrom: ");
		result.append(quietFrom);
		result.append(", quietTo: ");
		result.append(quietTo);
		result.append(')');
		return result.toString();
	}

} //CadenceImpl
