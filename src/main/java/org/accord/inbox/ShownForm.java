package org.accord.inbox;

import tools.jackson.databind.JsonNode;

/**
 * The form of a task as a page shows it.
 *
 * @param schema in the reader's language
 * @param content what stands in it
 * @param version the version of the document that {@code content} was taken from, 0 for none
 */
public record ShownForm(TaskRow task, String schema, JsonNode content, int version) {}
