package org.accord.benchmark;

/** One of those compared, each with cases of its own. */
interface Contender {

    String name();

    /** A case that waits for its plan to be written. */
    PlannedCase open(int number);

    /** One case: brought to its plan outside the measured time, then proposed, signed three times and decided. */
    interface PlannedCase {

        void bringToThePlan();

        void propose();

        /** Finds what is to be signed: part of the cycle, not of a signature. */
        void seeWhatIsToBeSigned();

        /** @param signer 0 to 2; the last signature decides, evaluates and schedules */
        void sign(int signer);
    }
}
