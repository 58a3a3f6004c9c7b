package crieur.core.internal.preview;

import crieur.core.preview.Bounds;
import crieur.core.preview.PictureSizes.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How a network arranges pictures; every arrangement begins at 0, 0 and is as wide as it is told. */
enum Tiles {
    /** Two beside each other, then one and two, then two and two: X, Mastodon, Bluesky. */
    GRID {
        @Override
        List<Bounds> cells(List<Optional<Size>> sizes, double width) {
            double height = width * 9 / 16;
            return switch (sizes.size()) {
                case 1 -> one(sizes, width, 3.0 / 4, 5);
                case 2 -> row(0, width, height, 2);
                case 3 -> beside(width, height);
                default -> {
                    List<Bounds> cells = row(0, width, height / 2 - GAP / 2, 2);
                    cells.addAll(row(height / 2 + GAP / 2, width, height / 2 - GAP / 2, 2));
                    yield cells;
                }
            };
        }
    },
    /** One large above and smaller ones below: Facebook, LinkedIn. */
    COLLAGE {
        @Override
        List<Bounds> cells(List<Optional<Size>> sizes, double width) {
            return switch (sizes.size()) {
                case 1 -> one(sizes, width, 4.0 / 5, 4);
                case 2 -> row(0, width, width / 2, 2);
                case 3 -> below(width, width * 0.6, width * 0.45, 2);
                case 4 -> below(width, width * 0.6, width * 0.3, 3);
                default -> {
                    List<Bounds> cells = row(0, width, width * 0.48, 2);
                    cells.addAll(row(width * 0.48 + GAP, width, width * 0.32, 3));
                    yield cells;
                }
            };
        }
    },
    /** One large and a row of three below it, whatever there are: LinkedIn. */
    LEADING {
        @Override
        List<Bounds> cells(List<Optional<Size>> sizes, double width) {
            return switch (sizes.size()) {
                case 1 -> one(sizes, width, 4.0 / 5, 4);
                case 2 -> row(0, width, width / 2, 2);
                case 3 -> beside(width, width * 0.66);
                default -> below(width, width * 0.6, width * 0.3, 3);
            };
        }
    },
    /** The first alone; dots tell of the others. */
    CAROUSEL {
        @Override
        List<Bounds> cells(List<Optional<Size>> sizes, double width) {
            return one(sizes, width, 4.0 / 5, 1.91);
        }
    },
    /** As high as they like, one after the other, out of the side of the post: Threads. */
    STRIP {
        @Override
        List<Bounds> cells(List<Optional<Size>> sizes, double width) {
            if (sizes.size() == 1) {
                return one(sizes, width, 3.0 / 4, 4);
            }
            double height = width * 0.5;
            List<Bounds> cells = new ArrayList<>();
            double x = 0;
            for (Optional<Size> size : sizes) {
                double cell = Math.min(height * ratio(size, 0.7, 1.4), width - x);
                if (cell < 24) {
                    break;
                }
                cells.add(new Bounds(x, 0, cell, height));
                x += cell + 6;
            }
            return cells;
        }
    },
    /** Rows of up to three that fill a bubble: Telegram, Discord. */
    ALBUM {
        @Override
        List<Bounds> cells(List<Optional<Size>> sizes, double width) {
            if (sizes.size() == 1) {
                return one(sizes, width, 0.7, 4);
            }
            List<Bounds> cells = new ArrayList<>();
            int left = Math.min(sizes.size(), MOST);
            double y = 0;
            while (left > 0) {
                int inRow = left == 1 ? 1 : left == 2 || left == 4 ? 2 : 3;
                double height = inRow == 1 ? width * 0.6 : inRow == 2 ? width * 0.5 : width * 0.34;
                cells.addAll(row(y, width, height, inRow));
                y += height + GAP;
                left -= inRow;
            }
            return cells;
        }
    },
    /** Whole, one below the other: blogs, mail, Teams. */
    STACK {
        @Override
        List<Bounds> cells(List<Optional<Size>> sizes, double width) {
            List<Bounds> cells = new ArrayList<>();
            double y = 0;
            for (Optional<Size> size : sizes.subList(0, Math.min(sizes.size(), MOST))) {
                double height = width / ratio(size, 0.5, 5);
                cells.add(new Bounds(0, y, width, height));
                y += height + 2 * GAP;
            }
            return cells;
        }
    };

    /** The most pictures that are shown; of more, the last tells how many. */
    static final int MOST = 10;

    private static final double GAP = 2;

    /**
     * Returns the places of pictures.
     *
     * @param sizes the pictures' own sizes, at least one
     * @param width the width of all
     */
    abstract List<Bounds> cells(List<Optional<Size>> sizes, double width);

    /** Returns a picture's width divided by its height, within limits; four thirds where it is not known. */
    static double ratio(Optional<Size> size, double least, double most) {
        double ratio =
                size.map(known -> (double) known.width() / known.height()).orElse(4.0 / 3);
        return Math.max(least, Math.min(most, ratio));
    }

    private static List<Bounds> one(List<Optional<Size>> sizes, double width, double least, double most) {
        return new ArrayList<>(List.of(new Bounds(0, 0, width, width / ratio(sizes.get(0), least, most))));
    }

    private static List<Bounds> row(double y, double width, double height, int count) {
        List<Bounds> cells = new ArrayList<>(count);
        double cell = (width - GAP * (count - 1)) / count;
        for (int i = 0; i < count; i++) {
            cells.add(new Bounds(i * (cell + GAP), y, cell, height));
        }
        return cells;
    }

    private static List<Bounds> beside(double width, double height) {
        double half = (width - GAP) / 2;
        double half2 = (height - GAP) / 2;
        return new ArrayList<>(List.of(
                new Bounds(0, 0, half, height),
                new Bounds(half + GAP, 0, half, half2),
                new Bounds(half + GAP, half2 + GAP, half, half2)));
    }

    private static List<Bounds> below(double width, double above, double height, int count) {
        List<Bounds> cells = new ArrayList<>(count + 1);
        cells.add(new Bounds(0, 0, width, above));
        cells.addAll(row(above + GAP, width, height, count));
        return cells;
    }
}
