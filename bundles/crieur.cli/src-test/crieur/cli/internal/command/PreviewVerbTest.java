package crieur.cli.internal.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PreviewVerbTest {

    private static final String HOSTILE = "<script>alert('1')</script> \"&amp; ]]> </svg><img src=x onerror=alert(2)>";

    @TempDir
    private Path folder;

    private Calls calls;

    @BeforeEach
    void writePost() throws IOException {
        calls = new Calls(folder, Locale.ENGLISH);
        BufferedImage image = new BufferedImage(40, 20, BufferedImage.TYPE_INT_RGB);
        for (int i = 0; i < 800; i++) {
            image.setRGB(i % 40, i / 40, 0x12AB34);
        }
        ImageIO.write(image, "png", folder.resolve("a.png").toFile());
        post("Bonjour à tous 🎉", "a.png");
    }

    private void post(String text, String media) throws IOException {
        Files.writeString(folder.resolve("p.post"), """
            ---
            channels: [brief, roomy]
            media:
              - file: %s
                alt: "\\"><b>une image"
            ---
            %s
            """.formatted(media, text));
    }

    @Test
    void drawsAPictureOfTheWidthAskedFor() throws IOException {
        int code = calls.call(
                "", "preview", "p.post", "--channel", "brief", "--width", "400", "--scale", "1", "--out", "p.png");
        assertThat(code).as(calls.error()).isZero();
        BufferedImage drawn = ImageIO.read(folder.resolve("p.png").toFile());
        assertThat(drawn.getWidth()).isEqualTo(400);
        assertThat(has(drawn, 0x12AB34)).as("the picture of the post").isTrue();
        int light = drawn.getRGB(390, 2);
        calls.call("", "preview", "p.post", "--channel", "brief", "--dark", "--scale", "1", "--out", "p.png");
        assertThat(ImageIO.read(folder.resolve("p.png").toFile()).getRGB(390, 2))
                .isNotEqualTo(light);
    }

    private static boolean has(BufferedImage image, int rgb) {
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                if ((image.getRGB(x, y) & 0xFFFFFF) == rgb) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Of 48 by 32 pixels, in quarters of red, green, blue and white. */
    private void webp() throws IOException {
        byte[] picture = Base64.getDecoder()
                .decode("UklGRkYAAABXRUJQVlA4TDoAAAAvL8AHAB8gECCWJEqRKEcgkIy2P00IQgLCJP+TSSbMf+xQwwI1bRtBJVmSR/LN"
                        + "3Dmi/xNgLMysUZgZ");
        Files.write(folder.resolve("a.webp"), picture);
        post("Bonjour", "a.webp");
    }

    @Test
    void drawsAWebpPicture() throws IOException {
        webp();
        int code = calls.call("", "preview", "p.post", "--channel", "brief", "--scale", "1", "--out", "p.png");
        assertThat(code).as(calls.error()).isZero();
        BufferedImage drawn = ImageIO.read(folder.resolve("p.png").toFile());
        assertThat(List.of(0xE02020, 0x20C020, 0x2040E0, 0xF0F0F0)).allMatch(colour -> has(drawn, colour));
        assertThat(calls.call("", "preview", "p.post", "--out", "p.html")).isZero();
        assertThat(Files.readString(folder.resolve("p.html"))).contains("data:image/jpeg;base64,");
    }

    @Test
    void drawsAllChannelsBelowEachOther() throws IOException {
        assertThat(calls.call("", "preview", "p.post", "--channel", "brief", "--scale", "1", "--out", "one.png"))
                .isZero();
        assertThat(calls.call("", "preview", "p.post", "--scale", "1", "--out", "two.png"))
                .isZero();
        int one = ImageIO.read(folder.resolve("one.png").toFile()).getHeight();
        assertThat(ImageIO.read(folder.resolve("two.png").toFile()).getHeight()).isGreaterThan(2 * one - 20);
    }

    @Test
    void writesAPageThatStandsAloneAndRunsNothing() throws Exception {
        post(HOSTILE, "a.png");
        assertThat(calls.call("", "preview", "p.post", "--out", "p.html"))
                .as(calls.error())
                .isZero();
        String page = Files.readString(folder.resolve("p.html"));
        assertThat(page)
                .startsWith("<!DOCTYPE html>")
                .contains("&lt;script&gt;", "data:image/jpeg;base64,", "default-src 'none'")
                .doesNotContain("<script", "<img", "<b>", "http://a", "https://", "src=\"");
        String svg = page.substring(page.indexOf("<svg"), page.indexOf("</svg>") + 6);
        DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new java.io.ByteArrayInputStream(svg.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
    }

    @Test
    void drawsWithoutAPictureThatIsNoneOrLiesOutside() throws IOException {
        Files.writeString(folder.resolve("broken.png"), "no picture");
        post("Bonjour", "broken.png");
        assertThat(calls.call("", "preview", "p.post", "--out", "p.png")).isZero();
        Files.writeString(folder.getParent().resolve("outside.png"), "x");
        post("Bonjour", "../outside.png");
        assertThat(calls.call("", "preview", "p.post", "--out", "p.html")).isZero();
        assertThat(Files.readString(folder.resolve("p.html"))).doesNotContain("data:image");
    }

    @Test
    void saysWhatIsWrongWithACall() {
        assertThat(calls.call("", "preview", "p.post")).isEqualTo(2);
        assertThat(calls.error()).contains("--out FILE.png or --out FILE.html");
        assertThat(calls.call("", "preview", "p.post", "--out", "p.pdf")).isEqualTo(2);
        assertThat(calls.error()).contains("“p.pdf” ends neither in .png nor in .html.");
        assertThat(calls.call("", "preview", "p.post", "--channel", "x", "--out", "p.png"))
                .isEqualTo(2);
        assertThat(calls.error()).contains("does not go to a channel “x”; it goes to brief, roomy.");
        assertThat(calls.call("", "preview", "p.post", "--width", "9", "--out", "p.png"))
                .isEqualTo(2);
        assertThat(calls.error()).contains("--width needs a whole number from 280 to 2,000, not “9”.");
        assertThat(calls.call("", "preview", "no.post", "--out", "p.png")).isEqualTo(3);
        assertThat(calls.error()).contains("There is no file “no.post”.");
        assertThat(calls.call("", "preview", "p.post", "--out", "no" + File.separator + "p.png"))
                .isEqualTo(3);
        assertThat(calls.error()).contains("could not be written");
    }
}
