package crieur.core.internal.preview;

import crieur.core.outgoing.OutgoingMedia;
import crieur.core.preview.Bounds;
import crieur.core.preview.Corners;
import crieur.core.preview.Mark;
import crieur.core.preview.PictureSizes.Size;
import crieur.core.preview.Shape;
import crieur.core.preview.TextStyle;
import java.util.List;
import java.util.Optional;

/** The media of a post on a stage. */
final class Gallery {

    private static final int VEIL = 0x99000000;
    private static final int WHITE = 0xFFFFFFFF;
    private static final int NIGHT = 0xFF15181C;

    private final Stage stage;

    Gallery(Stage stage) {
        this.stage = stage;
    }

    /** Returns what is seen: pictures and films. */
    List<OutgoingMedia> seen() {
        return stage.post.media().stream().filter(Gallery::isSeen).toList();
    }

    private static boolean isSeen(OutgoingMedia medium) {
        return switch (medium.kind()) {
            case IMAGE, GIF, VIDEO -> true;
            case AUDIO, DOCUMENT, OTHER -> false;
        };
    }

    /** Puts everything as the network arranges it; moves on below it. */
    void all(double x, double width, double radius) {
        List<OutgoingMedia> seen = seen();
        if (!seen.isEmpty()) {
            arrange(seen, stage.look.tiles(), x, width, radius);
        }
        files(x, width);
    }

    /** Puts pictures and films in an arrangement; moves on below it. */
    void arrange(List<OutgoingMedia> seen, Tiles tiles, double x, double width, double radius) {
        List<Optional<Size>> sizes = seen.stream().map(this::size).toList();
        List<Bounds> cells = tiles.cells(sizes, width);
        double bottom = 0;
        for (Bounds cell : cells) {
            bottom = Math.max(bottom, cell.bottom());
        }
        boolean apart = tiles == Tiles.STRIP || tiles == Tiles.STACK;
        for (int i = 0; i < Math.min(cells.size(), seen.size()); i++) {
            Bounds cell = cells.get(i);
            Corners corners = apart ? Corners.all(radius) : corners(cell, width, bottom, radius);
            Bounds place = new Bounds(x + cell.x(), stage.y + cell.y(), cell.width(), cell.height());
            tile(seen.get(i), place, corners);
            boolean last = i == cells.size() - 1;
            if (last && seen.size() > cells.size() && tiles != Tiles.CAROUSEL && tiles != Tiles.STRIP) {
                hidden(place, corners, seen.size() - cells.size() + 1);
            }
        }
        if (tiles == Tiles.CAROUSEL && seen.size() > 1) {
            counter(x, width, seen.size());
        }
        stage.y += bottom;
    }

    private Optional<Size> size(OutgoingMedia medium) {
        return stage.sizes.of(medium);
    }

    /** Only the corners of the whole are round. */
    private static Corners corners(Bounds cell, double width, double bottom, double radius) {
        boolean left = cell.x() < 0.5;
        boolean right = cell.right() > width - 0.5;
        boolean top = cell.y() < 0.5;
        boolean low = cell.bottom() > bottom - 0.5;
        return new Corners(
                left && top ? radius : 0,
                right && top ? radius : 0,
                right && low ? radius : 0,
                left && low ? radius : 0);
    }

    /** Puts one picture or film. */
    void tile(OutgoingMedia medium, Bounds place, Corners corners) {
        tile(medium, place, corners, place.bottom() - 10);
    }

    /** Puts one picture or film; the name of what cannot be drawn stands on a baseline. */
    void tile(OutgoingMedia medium, Bounds place, Corners corners, double baseline) {
        boolean film = medium.kind() == OutgoingMedia.Kind.VIDEO;
        boolean drawn = !film && medium.file().isPresent() && size(medium).isPresent();
        if (drawn) {
            stage.marks.add(new Mark.Picture(place, corners, medium, false));
        } else {
            stage.marks.add(new Mark.Box(place, corners, film ? NIGHT : stage.palette.fill(), 0));
        }
        if (film) {
            play(place);
            name(medium, place, baseline, 0xFFB8BEC6);
        } else if (!drawn) {
            double side = Math.min(36, Math.min(place.width(), place.height()) * 0.5);
            stage.sign(
                    Shape.PICTURE,
                    place.x() + (place.width() - side) / 2,
                    place.y() + (place.height() - side) / 2,
                    side,
                    stage.palette.muted());
            name(medium, place, baseline, stage.palette.muted());
        }
        if (medium.kind() == OutgoingMedia.Kind.GIF && place.height() > 40) {
            badge("GIF", place.x() + 8, place.bottom() - 30);
        }
    }

    private void play(Bounds place) {
        double side = Math.min(56, Math.min(place.width(), place.height()) * 0.5);
        double x = place.x() + (place.width() - side) / 2;
        double top = place.y() + (place.height() - side) / 2;
        stage.disc(x, top, side, 0xCC000000, WHITE);
        stage.filledSign(Shape.PLAY, x + side * 0.28, top + side * 0.25, side * 0.5, WHITE);
    }

    private void name(OutgoingMedia medium, Bounds place, double baseline, int colour) {
        if (place.height() > 90) {
            TextStyle style = TextStyle.sans(12);
            stage.centred(medium.name(), place.x() + 8, baseline, place.width() - 16, style, colour);
        }
    }

    private void badge(String text, double x, double top) {
        TextStyle style = TextStyle.sans(12).asBold();
        double width = stage.measure.width(text, style) + 12;
        stage.box(x, top, width, 20, 4, VEIL, 0);
        stage.label(text, x + 6, top + 14.5, width, style, WHITE);
    }

    private void hidden(Bounds place, Corners corners, int count) {
        stage.marks.add(new Mark.Box(place, corners, VEIL, 0));
        TextStyle style = TextStyle.sans(Math.min(28, place.height() * 0.3)).asBold();
        double baseline = place.y() + place.height() / 2 + style.size() * 0.36;
        stage.centred("+" + count, place.x(), baseline, place.width(), style, WHITE);
    }

    private void counter(double x, double width, int count) {
        TextStyle style = TextStyle.sans(12);
        String text = "1/" + count;
        double wide = stage.measure.width(text, style) + 18;
        stage.box(x + width - wide - 12, stage.y + 12, wide, 24, 12, VEIL, 0);
        stage.label(text, x + width - wide - 3, stage.y + 28.5, wide, style, WHITE);
    }

    /** Puts dots, one for each of several pictures; moves on below them. */
    void dots(double x, double width, int count) {
        if (count < 2) {
            return;
        }
        int shown = Math.min(count, Tiles.MOST);
        double left = x + (width - shown * 11 + 5) / 2;
        for (int i = 0; i < shown; i++) {
            stage.disc(left + i * 11, stage.y + 8, 6, i == 0 ? stage.palette.accent() : stage.palette.border(), 0);
        }
        stage.y += 14;
    }

    /** Puts what is not seen, sounds and documents, by name; moves on below it. */
    void files(double x, double width) {
        for (OutgoingMedia medium : stage.post.media()) {
            if (isSeen(medium)) {
                continue;
            }
            stage.box(x, stage.y + 4, width, 48, 8, stage.palette.fill(), stage.palette.border());
            Shape shape = medium.kind() == OutgoingMedia.Kind.AUDIO ? Shape.SOUND : Shape.DOCUMENT;
            stage.sign(shape, x + 12, stage.y + 16, 24, stage.palette.muted());
            stage.label(medium.name(), x + 46, stage.y + 33, width - 58, stage.body(), stage.palette.text());
            stage.y += 56;
        }
    }
}
