package org.accord.people;

/** An administrator has been given the one-time link to somebody's account. */
public record PasswordLinkGiven(AccountId account, SignedIn by) {}
