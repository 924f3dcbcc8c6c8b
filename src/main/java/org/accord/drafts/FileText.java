package org.accord.drafts;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** A file as it comes in: read no further than a file may be long, and only as UTF-8. */
public final class FileText {

    private FileText() {}

    /** @throws FileTooLarge or {@link NotUtf8} */
    public static String read(InputStream body) throws IOException {
        byte[] bytes = body.readNBytes(Drafts.MAX_BYTES + 1);
        if (bytes.length > Drafts.MAX_BYTES) {
            throw new FileTooLarge(Drafts.MAX_BYTES / 1024);
        }
        try {
            return checked(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException other) {
            throw new NotUtf8();
        }
    }

    /** No text has a NUL in it, and the database keeps none. */
    private static String checked(String text) {
        if (text.indexOf('\0') >= 0) {
            throw new NotUtf8();
        }
        return text;
    }
}
