// SPDX-License-Identifier: GPL-3.0-or-later
#include <string.h>

#include "sam-database-private.h"
#include "sam-figures.h"
#include "sam-messages.h"

/* What people read when something is wrong with what they keep. Other tests
 * bring these messages about and hold them to the list; here the list itself is
 * read, as somebody reads it who does not like computers. */

/* The formula of Douma, for Dutch: 206.84 − 0.93 × words in a sentence −
 * 77 × syllables in a word. From 60 on a text is ordinary, which is B1. */
#define LEAST_EASE 60

/* What is safe, or has happened to what there was; and what to do. */
#define SAFE_EN \
  "safe|Nothing was lost|left as (it is|they are)|not thrown away|" \
  "was saved|works as usual|were erased|last good backup|a copy|" \
  "Nothing was erased|is gone|has not changed"
#define DO_EN \
  "Close|Make|Ask|Keep|Try|[Tt]ries again|Move|Start|Update|Delete|put it|" \
  "look whether|Look whether|go on with|works as usual"
#define SAFE_NL \
  "veilig|niets verloren|gelaten zoals|niets aan veranderd|niet weggegooid|" \
  "bestand van daarvoor|kan gewoon|zijn gewist|laatste goede|kopie|bewaard|" \
  "niets gewist|is weg"
#define DO_NL \
  "Sluit|Maak|Vraag|vraag|Bewaar|Probeer|probeert|Zet|zet|Start|Werk|" \
  "Verwijder|kijk|Kijk|verder met|kun je|kan gewoon"

/* Words for those who made it, not for those who use it. */
#define JARGON \
  "SQL|errno|EIO|ENOSPC|I/O|database|[Ee]rror|\\bfout(code)?\\b|%u|%d|0x"

static gboolean
matches (const char *pattern, const char *text)
{
  return g_regex_match_simple (pattern, text, 0, 0);
}

static guint
count (const char *pattern, const char *text)
{
  guint n = 0;
  g_autoptr (GRegex) regex = g_regex_new (pattern, G_REGEX_CASELESS, 0, NULL);
  g_autoptr (GMatchInfo) match = NULL;

  g_regex_match (regex, text, 0, &match);
  while (g_match_info_matches (match))
    {
      n++;
      g_match_info_next (match, NULL);
    }

  return n;
}

static double
measure_ease (const char *dutch)
{
  const guint n_words = count ("\\pL+", dutch);
  const guint n_sentences = count ("[.?!:;](\\s|$)", dutch);
  const guint n_syllables = count ("[aeiouyáéíóúàèëïöüê]+", dutch);

  g_assert_cmpuint (n_sentences, >=, 2);

  return 206.84 - 0.93 * n_words / n_sentences - 77.0 * n_syllables / n_words;
}

/* R25 */
static void
test_says_what_and_what_to_do (void)
{
  double      least = G_MAXDOUBLE;
  const char *hardest = "";
  guint       i;
  g_autoptr (GKeyFile) messages = sam_messages_load ();
  g_auto (GStrv) names = g_key_file_get_groups (messages, NULL);

  for (i = 0; names[i] != NULL; i++)
    {
      g_autofree char *english =
          g_key_file_get_string (messages, names[i], "en", NULL);
      g_autofree char *dutch =
          g_key_file_get_string (messages, names[i], "nl", NULL);
      double ease;

      g_test_message ("%s", names[i]);
      g_assert_true (matches (SAFE_EN, english));
      g_assert_true (matches (DO_EN, english));
      g_assert_true (matches (SAFE_NL, dutch));
      g_assert_true (matches (DO_NL, dutch));
      g_assert_false (matches (JARGON, english));
      g_assert_false (matches (JARGON, dutch));
      ease = measure_ease (dutch);
      if (ease < least)
        hardest = names[i];
      least = MIN (least, ease);
    }
  sam_figures_say ("R25", least >= LEAST_EASE,
                   "what happened, what is safe, what to do; Dutch of B1",
                   "%u messages in two languages, the hardest (%s) has a "
                   "reading ease of %.0f, %d being B1",
                   i, hardest, least, LEAST_EASE);
  g_assert_cmpfloat (least, >=, LEAST_EASE);
}

/* The list is what people read: the sources and the translation say the same.
 */
static void
test_is_what_is_translated (void)
{
  char            *contents = NULL;
  g_autofree char *path =
      g_test_build_filename (G_TEST_DIST, "..", "po", "nl.po", NULL);
  g_autoptr (GString) po = NULL;
  g_autoptr (GKeyFile) messages = sam_messages_load ();
  g_auto (GStrv) names = g_key_file_get_groups (messages, NULL);

  g_assert_true (g_file_get_contents (path, &contents, NULL, NULL));
  po = g_string_new (contents);
  g_free (contents);
  g_string_replace (po, "\"\n\"", "", 0);
  for (guint i = 0; names[i] != NULL; i++)
    {
      g_autofree char *english =
          g_key_file_get_string (messages, names[i], "en", NULL);
      g_autofree char *dutch =
          g_key_file_get_string (messages, names[i], "nl", NULL);
      g_autofree char *entry =
          g_strdup_printf ("msgid \"%s\"\nmsgstr \"%s\"\n", english, dutch);

      if (strstr (po->str, entry) == NULL)
        g_error ("po/nl.po does not say this of %s:\n%s", names[i], entry);
    }
}

/* Every kind of trouble has its words. */
static void
test_every_kind_has_words (void)
{
  for (int code = SAM_DATABASE_ERROR_FAILED; code <= SAM_DATABASE_ERROR_DAMAGED;
       code++)
    {
      g_autoptr (GError) error =
          g_error_new_literal (SAM_DATABASE_ERROR, code,
                               sam_database_error_get_message (code));

      sam_messages_assert_known (error);
    }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/messages/says-what-and-what-to-do",
                   test_says_what_and_what_to_do);
  g_test_add_func ("/messages/is-what-is-translated",
                   test_is_what_is_translated);
  g_test_add_func ("/messages/every-kind-has-words", test_every_kind_has_words);

  return g_test_run ();
}
