package crieur.conformance.differential;

import java.util.Random;

/**
 * Makes random posts from links, near-links, mentions, hashtags, scripts of twenty writing systems, emoji sequences,
 * combining marks, lone surrogates and controls. The same seed makes the same posts.
 */
public final class RandomPosts {

    private static final String[] SCHEMES = {
        "http://",
        "https://",
        "HTTP://",
        "Https://",
        "http:/",
        "https:",
        "ftp://",
        "//",
        "http://http://",
        "mailto:",
        "xhttp://",
    };
    private static final String[] LABELS = {
        "example",
        "a",
        "foo-bar",
        "foo_bar",
        "-lead",
        "trail-",
        "www",
        "t",
        "x",
        "EXAMPLE",
        "1",
        "192",
        "xn--ls8h",
        "é",
        "münchen",
        "日本語",
        "пример",
        "あいう",
        "☃",
        "a.b",
        "co",
        "_x",
        "x_",
        "ééé",
        "aéb",
        "مثال",
        "한국",
        "ß",
        "İ",
        "😀",
        "ⅷ",
        "verylonglabelverylonglabelverylonglabelverylonglabelverylonglabel1",
    };
    private static final String[] TLDS = {
        "com",
        "fr",
        "co.uk",
        "COM",
        "jp",
        "org",
        "io",
        "みんな",
        "中国",
        "рф",
        "پاکستان",
        "xn--p1ai",
        "XN--90ais",
        "comm",
        "c",
        "test",
        "museum",
        "app",
        "dev",
        "コム",
        "香港",
        "香格里拉",
        "한국",
        "орг",
        "xn--",
        "invalid",
        "co",
        "me",
        "10",
        "news",
        "شبكة",
    };
    private static final String[] PATHS = {
        "",
        "",
        "/",
        "/path",
        "/a/b.html",
        "/(film)",
        "/a_(b_(c))_d",
        "/((x))",
        "/(x",
        "/x)",
        "/?",
        "/a?b=c",
        "?q=1",
        "?q=1&r=é",
        "/é",
        "/русский",
        "/日本",
        "/a.",
        "/a!",
        "/a,b",
        "/@user",
        "/@user/",
        "/#",
        "/#!/x",
        "/a–b",
        "/-",
        "/%20",
        "/a|b",
        "/\"x\"",
        "/a'b",
        "?a=b.",
        "?",
        "/a?",
        "/a??b",
        ":80",
        ":80/x",
        ":",
        ":x",
        ":8080?a",
        "/()",
        "/(a)(b)",
        "/a;b=c",
        "/~u",
        "/+",
        "/[x]",
        "/a=",
        "/&",
        "/abcdefghijABCDEFGHIJabcdefghijABCDEFGHIJ",
        "/abcdefghijABCDEFGHIJabcdefghijABCDEFGHIJ1",
        "/aBc?amp=1",
        "/aBc-x",
        "/a?b#c",
    };
    private static final String[] SIGNS = {
        "@",
        "＠",
        "#",
        "＃",
        "$",
        "@@",
        "##",
        ".@",
        "RT @",
        "rt@",
        "RT:@",
        "xRT@",
        "@_",
        "#_",
        "&#",
        "http@",
        "@http://",
        "(@",
        "(#",
        "$$",
        "#️",
        "#⃣",
        "+RT@",
    };
    private static final String[] NAMES = {
        "user",
        "User_1",
        "a",
        "twentycharactersname",
        "twentyonecharactername",
        "1",
        "12345",
        "tag",
        "été",
        "日本",
        "한국",
        "тег",
        "تجربة",
        "tag1",
        "1tag",
        "a·b",
        "a・b",
        "שלום",
        "नमस्ते",
        "user/list",
        "user/1",
        "user/list-name_1",
        "user.bsky.social",
        "user.test",
        "handle.com",
        "user@host.org",
        "user@host",
        "AAPL",
        "BRK.A",
        "BRK_AB",
        "abcdefg",
        "x.y",
        "tag\u200Cged",
        "tag\uFE0F",
        "t-ag",
        "t_ag",
        "a.",
        "é",
        "ｆｕｌｌ",
        "名前",
        "ไทย",
    };
    private static final String[] SCRIPTS = {
        "bonjour",
        "Ελληνικά",
        "русский",
        "עברית",
        "العربية",
        "हिन्दी",
        "বাংলা",
        "ਪੰਜਾਬੀ",
        "ગુજરાતી",
        "தமிழ்",
        "తెలుగు",
        "ಕನ್ನಡ",
        "മലയാളം",
        "ไทย",
        "ລາວ",
        "မြန်မာ",
        "ქართული",
        "Հայերեն",
        "አማርኛ",
        "ភាសាខ្មែរ",
        "中文字",
        "ひらがな",
        "カタカナ",
        "한국어",
        "монгол",
        "བོད་ཡིག",
        "𐐀𐐁",
        "𑄀𑄁",
        "𠀀",
        "Việt",
        "ᏣᎳᎩ",
    };
    private static final String[] EMOJI = {
        "😀",
        "👍🏽",
        "❤️",
        "❤",
        "❤︎",
        "☺",
        "☺️",
        "👨‍👩‍👧‍👦",
        "👩🏾‍💻",
        "🏳️‍🌈",
        "🏳️‍⚧️",
        "🏴‍☠️",
        "🏴󠁧󠁢󠁥󠁮󠁧󠁿",
        "🇫🇷",
        "🇫",
        "1️⃣",
        "#️⃣",
        "1⃣",
        "©️",
        "©",
        "™",
        "™️",
        "👁️‍🗨️",
        "👁‍🗨",
        "🙋‍♂",
        "🙋🏽‍♂️",
        "🧑‍🤝‍🧑",
        "👩🏻‍🤝‍👨🏿",
        "⛹️‍♀️",
        "🕵🏽‍♂️",
        "✌🏽",
        "☝️🏽",
        "🏻",
        "\uFE0F",
        "\u200D",
        "⃣",
        "🀄",
        "🅰️",
        "🈁",
        "〰️",
        "㊗️",
        "🤪",
        "🧕🏾",
        "🤏🏼",
        "🪐",
        "👯‍♀️",
        "🤼🏽‍♂️",
        "🐕‍🦺",
        "👫🏽",
        "👩‍❤️‍👨",
        "👩‍❤️‍💋‍👨",
        "♀️",
        "♂",
        "⚕️",
        "✔️",
        "😀️",
        "👍️",
    };
    private static final String[] NEW_EMOJI = {
        "🫠", "🫱🏽‍🫲🏿", "😶‍🌫️", "❤️‍🔥", "🐻‍❄️", "🧑‍🎄", "🥷🏽", "👩🏽‍❤️‍👨🏿", "🐦‍⬛", "🙂‍↔️", "🫩", "🧔‍♀️"
    };
    private static final String[] MARKS = {
        "\u0301",
        "e\u0301",
        "A\u030A",
        "\u0344",
        "\u0591",
        "\u064B",
        "\u093C",
        "क़",
        "\u0F71\u0F72",
        "\u1100\u1161\u11A8",
        "שּׁ",
        "\u212B",
        "\u0340",
        "ﬁ",
        "\u302A"
    };
    private static final String[] ODD = {
        "\uD83D",
        "\uDE00",
        "\uD800",
        "\uDFFF\uD800",
        "\u0000",
        "\u0007",
        "\u001F",
        "\u007F",
        "\u0085",
        "\u0009",
        "\n",
        "\r\n",
        "\u00A0",
        "\u2028",
        "\u2029",
        "\u200B",
        "\u200E",
        "\u202A",
        "\u202C",
        "\u2066",
        "\u061C",
        "\uFEFF",
        "\uFFFE",
        "\uFFFF",
        "\u180E",
        "\u3000",
        "\u00AD",
        "\u2060",
        "\u200C",
        "\u200D",
        "\uFE0E",
    };
    private static final String[] GLUE = {
        " ", " ", " ", " ", "", "", "", "\n", ".", ",", "!", "-", "_", "/", "(", ")", ":", "://", "'", "\"", "é", "の",
        "+", "~", "*", "=", "&", "%", "’", "。", "、", "「"
    };
    private static final String[] WORDS = {
        "the",
        "une",
        "post",
        "Hello",
        "x",
        "42",
        "3.5",
        "a.m.",
        "e.g.",
        "well-known",
        "l’été",
        "C++",
        "AT&T",
        "...",
        "—",
        "‘q’",
        "a@b.com",
        "f@@k",
        "10:30"
    };

    private final Random random;

    /** Makes posts from a seed. */
    public RandomPosts(long seed) {
        random = new Random(seed);
    }

    /** Returns the next post: mostly short, so that a difference is easy to read. */
    public String next() {
        int pieces = random.nextInt(10) == 0 ? 1 + random.nextInt(40) : 1 + random.nextInt(8);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < pieces; i++) {
            piece(text);
            text.append(any(GLUE));
        }
        return text.toString();
    }

    private void piece(StringBuilder text) {
        switch (random.nextInt(14)) {
            case 0, 1, 2 -> link(text);
            case 3, 4 -> text.append(any(SIGNS)).append(any(NAMES));
            case 5 ->
                text.append(any(SIGNS)).append(any(NAMES)).append(any(SIGNS)).append(any(NAMES));
            case 6 -> text.append(any(SCRIPTS));
            case 7 -> text.append(any(EMOJI)).append(random.nextInt(4) == 0 ? any(EMOJI) : "");
            case 8 -> text.append(any(MARKS));
            case 9 -> text.append(any(ODD));
            case 10 -> text.append(random.nextInt(6) == 0 ? any(NEW_EMOJI) : any(WORDS));
            case 11 -> text.appendCodePoint(codePoint());
            case 12 -> printable(text);
            default -> text.append(any(WORDS));
        }
    }

    private void link(StringBuilder text) {
        if (random.nextInt(3) > 0) {
            text.append(any(SCHEMES));
        }
        if (random.nextInt(12) == 0) {
            text.append("t.co").append(any(PATHS));
            return;
        }
        int labels = 1 + random.nextInt(3);
        for (int i = 0; i < labels; i++) {
            text.append(any(LABELS)).append('.');
        }
        text.append(any(TLDS)).append(any(PATHS)).append(any(PATHS));
    }

    private int codePoint() {
        int limit = random.nextInt(4) == 0 ? 0x20000 : random.nextBoolean() ? 0x3100 : 0x600;
        int codePoint = random.nextInt(limit);
        return codePoint >= 0xD800 && codePoint <= 0xDFFF ? 'x' : codePoint;
    }

    private void printable(StringBuilder text) {
        for (int i = random.nextInt(12); i >= 0; i--) {
            text.append((char) (' ' + random.nextInt(0x5F)));
        }
    }

    private String any(String[] pieces) {
        return pieces[random.nextInt(pieces.length)];
    }
}
