package crieur.core.internal.media;

import crieur.core.media.MediaFormat;
import java.io.IOException;
import java.util.Optional;
import org.eclipse.jdt.annotation.Nullable;

/** Tells formats apart by their first bytes, and knows the reader of each. */
final class Signatures {

    private static final String ASF = "0&\u00B2u\u008Ef\u00CF\u0011";
    private static final String OLE = "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1";
    private static final String JXL_BOX = "\0\0\0\fJXL \r\n\u0087\n";

    private Signatures() {}

    static Optional<MediaFormat> formatOf(MediaBytes bytes, String name) throws IOException {
        MediaFormat format = picture(bytes);
        format = format != null ? format : container(bytes, name);
        format = format != null ? format : sound(bytes);
        return Optional.ofNullable(format != null ? format : SvgReader.isSvg(bytes) ? MediaFormat.SVG : null);
    }

    private static @Nullable MediaFormat picture(MediaBytes bytes) throws IOException {
        if (bytes.has(0, "\u00FF\u00D8\u00FF")) {
            return MediaFormat.JPEG;
        }
        if (bytes.has(0, PngReader.SIGNATURE)) {
            return MediaFormat.PNG;
        }
        if (bytes.has(0, "GIF87a") || bytes.has(0, "GIF89a")) {
            return MediaFormat.GIF;
        }
        if (bytes.has(0, "BM") && BmpReader.isBmp(bytes)) {
            return MediaFormat.BMP;
        }
        if (bytes.has(0, "II*\0") || bytes.has(0, "MM\0*") || bytes.has(0, "II+\0") || bytes.has(0, "MM\0+")) {
            return MediaFormat.TIFF;
        }
        if (bytes.has(0, "\u00FF\n") || bytes.has(0, JXL_BOX)) {
            return MediaFormat.JXL;
        }
        return bytes.has(0, "8BPS") ? MediaFormat.PSD : null;
    }

    private static @Nullable MediaFormat container(MediaBytes bytes, String name) throws IOException {
        if (bytes.has(0, "RIFF")) {
            return bytes.has(8, "WEBP")
                    ? MediaFormat.WEBP
                    : bytes.has(8, "WAVE") ? MediaFormat.WAV : bytes.has(8, "AVI ") ? MediaFormat.AVI : null;
        }
        if (bytes.has(0, "\u001AE\u00DF\u00A3")) {
            return MediaFormat.WEBM;
        }
        if (bytes.has(0, "%PDF-")) {
            return MediaFormat.PDF;
        }
        if (bytes.has(0, "PK\u0003\u0004")) {
            return OfficeReader.formatOf(bytes);
        }
        if (bytes.has(0, OLE)) {
            return MediaFormat.PPT.suits(name) && !MediaFormat.DOC.suits(name) ? MediaFormat.PPT : MediaFormat.DOC;
        }
        if (bytes.has(0, ASF)) {
            return MediaFormat.WMV;
        }
        return bytes.has(0, "FLV\u0001") ? MediaFormat.FLV : Brands.formatOf(bytes);
    }

    private static @Nullable MediaFormat sound(MediaBytes bytes) throws IOException {
        if (bytes.has(0, "fLaC")) {
            return MediaFormat.FLAC;
        }
        if (bytes.has(0, "OggS")) {
            return MediaFormat.OGG;
        }
        return Mp3Reader.isMp3(bytes) ? MediaFormat.MP3 : null;
    }

    static FormatReader readerOf(MediaFormat format) {
        return switch (format) {
            case JPEG -> new JpegReader();
            case PNG -> new PngReader();
            case GIF -> new GifReader();
            case WEBP -> new WebpReader();
            case AVIF, HEIC -> new HeifReader();
            case BMP -> new BmpReader();
            case TIFF -> new TiffReader();
            case SVG -> new SvgReader();
            case MP4, MOV, M4A -> new MovieReader();
            case WEBM, MKV -> new MatroskaReader();
            case WAV -> new WavReader();
            case FLAC -> new FlacReader();
            case OGG -> new OggReader();
            case MP3 -> new Mp3Reader();
            case PDF -> new PdfReader();
            case DOCX, PPTX, DOC, PPT, JXL, PSD, AVI, WMV, FLV -> (bytes, traits) -> {};
        };
    }
}
