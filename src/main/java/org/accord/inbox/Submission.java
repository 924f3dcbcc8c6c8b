package org.accord.inbox;

import java.util.UUID;
import tools.jackson.databind.JsonNode;

/** What somebody sends: the content, the version it was written on, and a key that is the same for each resend. */
public record Submission(String task, JsonNode content, int shownVersion, UUID idempotencyKey) {}
