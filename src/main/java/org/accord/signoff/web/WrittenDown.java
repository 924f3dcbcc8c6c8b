package org.accord.signoff.web;

import jakarta.validation.constraints.NotNull;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.UUID;
import org.accord.signoff.Scan;
import org.accord.signoff.SigningMode;
import org.accord.signoff.web.AssistedPages.Whom;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** What the facilitator's page sends. */
public record WrittenDown(
        @NotNull String whom,
        @NotNull SigningMode mode,
        @NotNull String shownHash,
        @NotNull String submission,
        @NotNull UUID idempotencyKey,
        @Nullable UUID witness,
        @Nullable String interpreter,
        @Nullable Boolean readBack,
        @Nullable MultipartFile scan,
        @Nullable String password) {

    static WrittenDown nothing(Whom whom, SigningMode mode) {
        return new WrittenDown(whom.value(), mode, "", "{}", UUID.randomUUID(), null, null, null, null, null);
    }

    @Nullable
    Scan picture() {
        if (scan == null || scan.isEmpty()) {
            return null;
        }
        try (var content = scan.getInputStream()) {
            // One byte more than what is kept is enough to refuse it
            return Scan.of(content.readNBytes(Scan.LARGEST + 1));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
