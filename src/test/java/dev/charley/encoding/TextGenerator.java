package dev.charley.encoding;

import java.util.List;
import java.util.Random;

/** Texts of all the scripts and oddities that a keyboard or a clipboard can hold. */
final class TextGenerator {

  private static final List<String> WORDS =
      List.of(
          "cramp",
          "Calf",
          "MAGNESIUM",
          "don't",
          "e-mail",
          "3:30",
          "naïve",
          "Größe",
          "ΣΊΣΥΦΟΣ",
          "İstanbul",
          "ﬁnger",
          "ſtretch",
          "夜間",
          "こむら返り",
          "한글",
          "ночь",
          "عضلة",
          "צְהַל",
          "हिन्दी",
          "ไทย",
          "😀",
          "👩‍⚕️",
          "🇬🇧",
          "½",
          "℃",
          "…",
          "—",
          "“quoted”",
          "a\u0301\u0323",
          "(x)",
          "##s",
          "100%",
          "$5",
          "C++",
          "\u200b",
          "\ufeff",
          "\u00ad",
          "\u0000",
          "\u0007",
          "\u001b[31m");

  /** Where scripts and oddities stand, each from and to, the end exclusive. */
  private static final int[][] RANGES = {
    {0x1, 0x80},
    {0x80, 0x250},
    {0x250, 0x370},
    {0x370, 0x530},
    {0x590, 0x5F0},
    {0x600, 0x700},
    {0x900, 0x980},
    {0xE00, 0xE80},
    {0x1100, 0x1200},
    {0x1E00, 0x2000},
    {0x2000, 0x2C00},
    {0x3000, 0x3400},
    {0x4E00, 0x4F00},
    {0xAC00, 0xAD00},
    {0xE000, 0xE100},
    {0xF900, 0xFB00},
    {0xFE00, 0x10000},
    {0x1D400, 0x1D800},
    {0x1F300, 0x1FB00},
    {0x20000, 0x20100}
  };

  private final Random random;

  TextGenerator(Random random) {
    this.random = random;
  }

  /** {@return whether a text can hold the character by itself} */
  static boolean isFit(int codePoint) {
    return Character.getType(codePoint) != Character.SURROGATE;
  }

  String text() {
    StringBuilder text = new StringBuilder();
    int parts = random.nextInt(12);
    for (int i = 0; i < parts; i++) {
      switch (random.nextInt(8)) {
        case 0 -> text.append(word(1 + random.nextInt(6)));
        case 1 -> text.append(word(95 + random.nextInt(12)));
        case 2 -> text.append(letters(95 + random.nextInt(12)));
        case 3 -> text.append("!?.,;:-_'\"()[]{}<>/\\|@#$%^&*~`+=".charAt(random.nextInt(32)));
        case 4 -> text.append(letters(3)).append("\u0300\u0301\u0327".repeat(random.nextInt(4)));
        default -> text.append(WORDS.get(random.nextInt(WORDS.size())));
      }
      text.append(random.nextInt(3) > 0 ? " " : "");
    }
    return text.toString();
  }

  /** Characters of one range: an unknown script, mostly. */
  private String word(int length) {
    int[] range = RANGES[random.nextInt(RANGES.length)];
    StringBuilder word = new StringBuilder();
    while (word.length() < length) {
      int codePoint = range[0] + random.nextInt(range[1] - range[0]);
      if (isFit(codePoint)) {
        word.appendCodePoint(codePoint);
      }
    }
    return word.toString();
  }

  private String letters(int length) {
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < length; i++) {
      word.append((char) ('a' + random.nextInt(26)));
    }
    return word.toString();
  }
}
