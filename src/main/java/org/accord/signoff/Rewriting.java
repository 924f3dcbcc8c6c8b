package org.accord.signoff;

import org.accord.people.SignedIn;
import tools.jackson.databind.JsonNode;

/**
 * New words for what is being signed.
 *
 * @param schemaHash the form in which they were written
 */
public record Rewriting(RoundId round, SignedIn author, JsonNode content, String schemaHash) {}
