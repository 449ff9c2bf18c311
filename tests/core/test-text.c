// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-text.h"

#include <string.h>

static void
test_keeps_blocks (void)
{
  g_autoptr (SamText) text = sam_text_new ();
  g_autofree char *plain = NULL;
  g_autofree char *markup = NULL;

  g_assert_cmpuint (sam_text_get_n_blocks (text), ==, 0);
  g_assert_cmpuint (sam_text_count_words (text), ==, 0);

  sam_text_add_block (text, SAM_TEXT_PARAGRAPH);
  sam_text_add_run (text, "One <two> ", -1, FALSE);
  sam_text_add_run (text, "three &", 7, TRUE);
  sam_text_add_run (text, " four", 5, TRUE);
  sam_text_add_run (text, ".", -1, FALSE);
  sam_text_add_block (text, SAM_TEXT_LIST_ITEM);
  sam_text_add_run (text, "five", -1, FALSE);
  sam_text_add_block (text, SAM_TEXT_QUOTE);
  sam_text_add_run (text, "six", -1, FALSE);
  sam_text_add_block (text, SAM_TEXT_QUOTE);
  sam_text_add_run (text, "“seven”", -1, FALSE);

  g_assert_cmpuint (sam_text_get_n_blocks (text), ==, 4);
  g_assert_cmpint (sam_text_get_kind (text, 1), ==, SAM_TEXT_LIST_ITEM);
  g_assert_cmpstr (sam_text_get_block (text, 0), ==, "One <two> three & four.");
  markup = sam_text_dup_markup (text, 0);
  g_assert_cmpstr (markup, ==, "One &lt;two&gt; <i>three &amp; four</i>.");
  plain = sam_text_to_plain (text);
  g_assert_cmpstr (plain, ==,
                   "One <two> three & four.\n• five\n‘six’\n“seven”");
  g_assert_cmpuint (sam_text_count_words (text), ==, 8);
}

static void
test_a_line_is_a_paragraph (void)
{
  g_autoptr (SamText) text = sam_text_new_line ("one line");
  g_autoptr (SamText) again = sam_text_ref (text);

  g_assert_true (again == text);
  g_assert_cmpuint (sam_text_get_n_blocks (text), ==, 1);
  g_assert_cmpint (sam_text_get_kind (text, 0), ==, SAM_TEXT_PARAGRAPH);
  g_assert_cmpstr (sam_text_get_block (text, 0), ==, "one line");
}

/* Splitting. A text is written with "|" between paragraphs, "*" before a list
 * item and "_" around emphasis; so are its pages. */

static SamText *
read_text (const char *notation)
{
  SamText *text = sam_text_new ();
  g_auto (GStrv) blocks = g_strsplit (notation, "|", -1);

  for (gsize i = 0; blocks[i] != NULL; i++)
    {
      gboolean item = blocks[i][0] == '*';
      g_auto (GStrv) runs = g_strsplit (blocks[i] + item, "_", -1);

      sam_text_add_block (text, item ? SAM_TEXT_LIST_ITEM : SAM_TEXT_PARAGRAPH);
      for (gsize j = 0; runs[j] != NULL; j++)
        sam_text_add_run (text, runs[j], -1, j % 2 == 1);
    }

  return text;
}

static char *
write_text (SamText *text)
{
  GString *notation = g_string_new (NULL);

  for (guint i = 0; i < sam_text_get_n_blocks (text); i++)
    {
      g_autofree char *markup = sam_text_dup_markup (text, i);

      if (i > 0)
        g_string_append_c (notation, '|');
      if (sam_text_get_kind (text, i) == SAM_TEXT_LIST_ITEM)
        g_string_append_c (notation, '*');
      g_string_append (notation, markup);
    }
  g_string_replace (notation, "<i>", "_", 0);
  g_string_replace (notation, "</i>", "_", 0);

  return g_string_free (notation, FALSE);
}

typedef struct
{
  const char *name;
  const char *text;
  guint       most_words;
  const char *pages[8];
} Split;

static const Split splits[] = {
  { "fits", "One two.|Three.", 3, { "One two.|Three." } },
  { "empty", "", 3, { "" } },
  { "at-blocks", "A b c.|D e f.", 4, { "A b c.", "D e f." } },
  { "at-blocks-again", "A b.|C d.|E f.|G h.", 5, { "A b.|C d.", "E f.|G h." } },
  { "at-sentences", "A b c. D e f. G h i.", 6, { "A b c. D e f.", "G h i." } },
  { "three-sentences",
    "A b c d. E f g h. I j k l.",
    5,
    { "A b c d.", "E f g h.", "I j k l." } },
  { "no-short-last-page",
    "A b c. D e f. G h i. J k.",
    9,
    { "A b c. D e f.", "G h i. J k." } },
  { "block-before-balance",
    "A b c d. E f. G h.|I j k l.",
    8,
    { "A b c d. E f. G h.", "I j k l." } },
  { "inside-a-sentence",
    "A b c d e f g h i j.",
    6,
    { "A b c d e", "f g h i j." } },
  { "long-word",
    "Aaaaaaaaaaaaaaaaaaaa b.",
    1,
    { "Aaaaaaaaaaaaaaaaaaaa", "b." } },
  { "quote-stays-whole",
    "A b c d. ‘E f. G h.’ I j k l.",
    10,
    { "A b c d. ‘E f. G h.’", "I j k l." } },
  { "apostrophe-is-no-quote",
    "A b c’s d. E f. G h. I j k l.",
    10,
    { "A b c’s d. E f.", "G h. I j k l." } },
  { "question-and-quote", "A ‘b c?’ D e f.", 3, { "A ‘b c?’", "D e f." } },
  { "ellipsis", "A b… C d.", 2, { "A b…", "C d." } },
  { "abbreviation", "A b mw. De Wit c. D.", 6, { "A b mw. De Wit c.", "D." } },
  { "small-letter", "A bijv. b c. D e f.", 4, { "A bijv. b c.", "D e f." } },
  { "list", "*A b c.|*D e f.|*G h i.", 6, { "*A b c.|*D e f.", "*G h i." } },
  { "list-item-goes-on", "*A b c d e f.", 4, { "*A b c", "d e f." } },
  { "emphasis", "A _b c_ d. E _f_ g h.", 5, { "A _b c_ d.", "E _f_ g h." } },
  { "emphasis-over-pages", "A b _c. D e_ f.", 3, { "A b _c._", "_D e_ f." } },
};

static void
test_splits (gconstpointer data)
{
  const Split *split = data;
  g_autoptr (SamText) text = read_text (split->text);
  g_autoptr (GPtrArray) pages = sam_text_split (text, split->most_words);
  guint i;

  for (i = 0; i < pages->len; i++)
    {
      g_autofree char *page = write_text (g_ptr_array_index (pages, i));

      g_assert_cmpstr (page, ==, split->pages[i]);
    }
  g_assert_null (split->pages[i]);
}

/* Returns: (transfer full): random blocks of random sentences */
static SamText *
make_text (GRand *random)
{
  SamText *text = sam_text_new ();
  int      n_blocks = g_rand_int_range (random, 1, 9);

  for (int i = 0; i < n_blocks; i++)
    {
      int n_words = g_rand_int_range (random, 1, 60);

      sam_text_add_block (text, (SamTextKind) g_rand_int_range (random, 0, 3));
      for (int word = 0; word < n_words; word++)
        {
          g_autofree char *run =
              g_strdup_printf ("%s%c%u%s", word == 0 ? "" : " ",
                               g_rand_int_range (random, 0, 4) == 0 ? 'W' : 'w',
                               g_rand_int (random),
                               g_rand_int_range (random, 0, 5) == 0 ? "." : "");

          sam_text_add_run (text, run, -1,
                            g_rand_int_range (random, 0, 4) == 0);
        }
    }

  return text;
}

/* Appends all words of @text, and "_" for each emphasised byte. */
static void
append_words (GString *words, GString *emphasis, SamText *text)
{
  for (guint i = 0; i < sam_text_get_n_blocks (text); i++)
    {
      g_autofree char *markup = sam_text_dup_markup (text, i);
      gboolean         inside = FALSE;

      for (const char *byte = markup; *byte != '\0'; byte++)
        if (g_str_has_prefix (byte, "<i>") || g_str_has_prefix (byte, "</i>"))
          {
            inside = byte[1] == 'i';
            byte = strchr (byte, '>');
          }
        else if (*byte != ' ')
          {
            g_string_append_c (words, *byte);
            g_string_append_c (emphasis, inside ? '_' : ' ');
          }
    }
}

static void
test_split_loses_nothing (void)
{
  g_autoptr (GRand) random = g_rand_new_with_seed (1);

  for (int round = 0; round < 500; round++)
    {
      guint most_words = (guint) g_rand_int_range (random, 1, 80);
      g_autoptr (SamText) text = make_text (random);
      g_autoptr (GPtrArray) pages = sam_text_split (text, most_words);
      g_autoptr (GString) words = g_string_new (NULL);
      g_autoptr (GString) emphasis = g_string_new (NULL);
      g_autoptr (GString) page_words = g_string_new (NULL);
      g_autoptr (GString) page_emphasis = g_string_new (NULL);

      append_words (words, emphasis, text);
      for (guint i = 0; i < pages->len; i++)
        {
          SamText *page = g_ptr_array_index (pages, i);

          g_assert_cmpuint (sam_text_count_words (page), <=, most_words);
          g_assert_cmpuint (sam_text_count_words (page), >, 0);
          append_words (page_words, page_emphasis, page);
        }

      g_assert_cmpstr (page_words->str, ==, words->str);
      g_assert_cmpstr (page_emphasis->str, ==, emphasis->str);
    }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/text/keeps-blocks", test_keeps_blocks);
  g_test_add_func ("/text/a-line-is-a-paragraph", test_a_line_is_a_paragraph);
  g_test_add_func ("/text/split-loses-nothing", test_split_loses_nothing);

  for (gsize i = 0; i < G_N_ELEMENTS (splits); i++)
    {
      g_autofree char *path =
          g_strconcat ("/text/splits/", splits[i].name, NULL);

      g_test_add_data_func (path, &splits[i], test_splits);
    }

  return g_test_run ();
}
