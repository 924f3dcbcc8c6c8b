package org.accord.signoff;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A signed paper as a picture. What a file is, its content says: its name and what the browser says of it say nothing. */
public record Scan(Type type, byte[] bytes) {

    public static final int LARGEST = 5 * 1024 * 1024;

    public enum Type {
        PDF("application/pdf", "pdf"),
        JPEG("image/jpeg", "jpg"),
        PNG("image/png", "png");

        private final String mediaType;
        private final String ending;

        Type(String mediaType, String ending) {
            this.mediaType = mediaType;
            this.ending = ending;
        }

        public String mediaType() {
            return mediaType;
        }

        public String ending() {
            return ending;
        }
    }

    private static final byte[] PDF = ascii("%PDF-");
    private static final byte[] PDF_END = ascii("%%EOF");
    private static final byte[] PNG = {
        (byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0, 0, 13, 'I', 'H', 'D', 'R'
    };
    private static final byte[] PNG_END = ascii("IEND");
    private static final byte[] JPEG = {(byte) 0xff, (byte) 0xd8, (byte) 0xff};
    private static final byte[] JPEG_END = {(byte) 0xff, (byte) 0xd9};

    /** A whole file ends as its kind does, but for what printers and cameras put behind. */
    private static final int TAIL = 1024;

    /**
     * @throws ScanIsTooLarge beyond 5 MB
     * @throws ScanIsNoPaper when it is neither a PDF nor a JPEG nor a PNG picture, whatever it is called
     */
    public static Scan of(byte[] bytes) {
        if (bytes.length > LARGEST) {
            throw new ScanIsTooLarge();
        }
        if (begins(bytes, PDF) && endsSoonAfter(bytes, PDF_END)) {
            return new Scan(Type.PDF, bytes);
        }
        if (begins(bytes, PNG) && endsSoonAfter(bytes, PNG_END)) {
            return new Scan(Type.PNG, bytes);
        }
        if (begins(bytes, JPEG) && endsSoonAfter(bytes, JPEG_END)) {
            return new Scan(Type.JPEG, bytes);
        }
        throw new ScanIsNoPaper();
    }

    public String hash() {
        return Sha256.of(bytes);
    }

    private static boolean begins(byte[] bytes, byte[] with) {
        return bytes.length >= with.length && Arrays.equals(bytes, 0, with.length, with, 0, with.length);
    }

    private static boolean endsSoonAfter(byte[] bytes, byte[] mark) {
        for (int at = bytes.length - mark.length; at >= Math.max(0, bytes.length - TAIL); at--) {
            if (Arrays.equals(bytes, at, at + mark.length, mark, 0, mark.length)) {
                return true;
            }
        }
        return false;
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
