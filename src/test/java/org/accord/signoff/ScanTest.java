package org.accord.signoff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScanTest {

    @ParameterizedTest
    @CsvSource({"png, PNG", "jpg, JPEG"})
    void aPictureIsKnownByWhatItHolds(String format, Scan.Type type) throws IOException {
        byte[] bytes = picture(format);

        assertThat(Scan.of(bytes).type()).isEqualTo(type);
        assertThatThrownBy(() -> Scan.of(Arrays.copyOf(bytes, bytes.length / 2)))
                .isInstanceOf(ScanIsNoPaper.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "<!DOCTYPE html><script>alert(1)</script>",
                "<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>",
                "PK\u0003\u0004 a zip that is called scan.pdf",
                "\n<html>%PDF-1.4 %%EOF</html>",
                "GIF89a",
                "%PDF-1.4 without an end",
                "\u0000\u0001\u0002"
            })
    void whatOnlyCallsItselfAPaperIsRefused(String content) {
        assertThatThrownBy(() -> Scan.of(content.getBytes(StandardCharsets.ISO_8859_1)))
                .isInstanceOf(ScanIsNoPaper.class);
    }

    @Test
    void fiveMegabytesAreTheMost() {
        byte[] largest = new byte[Scan.LARGEST];
        System.arraycopy("%PDF-1.7".getBytes(StandardCharsets.US_ASCII), 0, largest, 0, 8);
        System.arraycopy("%%EOF".getBytes(StandardCharsets.US_ASCII), 0, largest, largest.length - 5, 5);

        assertThat(Scan.of(largest).type()).isEqualTo(Scan.Type.PDF);
        assertThatThrownBy(() -> Scan.of(Arrays.copyOf(largest, largest.length + 1)))
                .isInstanceOf(ScanIsTooLarge.class);
    }

    private static byte[] picture(String format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), format, out);
        return out.toByteArray();
    }
}
