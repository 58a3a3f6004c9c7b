package crieur.core.internal.contribution;

import crieur.core.contribution.ContributionElement;
import crieur.core.contribution.ContributionException;

/** Turns an element into what it describes. */
public interface DescriptorReader<T> {

    /** Reads one element, whose id has been checked already. */
    T read(String id, ContributionElement element) throws ContributionException;
}
