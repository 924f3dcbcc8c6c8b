package org.accord.changes;

import java.time.LocalDate;

/**
 * What a manager says of a draft.
 *
 * @param forPeople what it changes for the people whom the programme serves
 * @param openPoints why to go on where a test of the programme expects something else; may be empty
 */
public record Proposal(String title, String why, String forPeople, LocalDate effectOn, String openPoints) {}
