// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-deck-folder.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "sam-deck-problem.h"
#include "sam-deck-reader.h"

/* Where the cards of a deck lie: a folder per language in the program's
 * resources, or the one folder of a person's own cards. */

/* The language to fall back on before any other. */
#define SECOND_LANGUAGE "en"

/* Card files in one folder; more is a mistake, as a home folder given. */
#define MAX_FILES 500

/* Whether a card's language, as “nl” or “nl-BE”, is @language. */
static gboolean
is_language (const char *card_language, const char *language)
{
  gsize length = strlen (language);

  return strncmp (card_language, language, length) == 0 &&
         (card_language[length] == '\0' || card_language[length] == '-');
}

/* How well a card suits a reader of @language; less is better. */
static guint
distance (SamCard *card, const char *language)
{
  const char *card_language = sam_card_get_language (card);

  if (is_language (card_language, language))
    return 0;

  return is_language (card_language, SECOND_LANGUAGE) ? 1 : 2;
}

static void
add_problem (GPtrArray  *problems,
             GFile      *file,
             const char *message,
             gboolean    notice)
{
  g_autofree char *base = g_file_get_basename (file);
  g_autofree char *name = g_filename_display_name (base);

  g_ptr_array_add (problems, sam_deck_problem_new (name, message, notice));
}

static SamCard *
load_card (GFile *file, GPtrArray *problems)
{
  g_autoptr (GError) error = NULL;
  SamCard *card =
      sam_deck_reader_parse_file (file, SAM_XML_LENIENT, NULL, &error);

  if (card == NULL)
    add_problem (problems, file, error->message, FALSE);

  return card;
}

static void
note_skipped (SamCard *card, GFile *file, GPtrArray *problems)
{
  guint            n_skipped = sam_card_get_n_skipped (card);
  g_autofree char *message = NULL;

  if (n_skipped == 0)
    return;

  message = g_strdup_printf (
      g_dngettext (GETTEXT_PACKAGE,
                   "“%s” was made for a newer Samenspel: %u part that this one "
                   "does not know is not shown",
                   "“%s” was made for a newer Samenspel: %u parts that this "
                   "one does not know are not shown",
                   n_skipped),
      sam_card_get_title (card), n_skipped);
  add_problem (problems, file, message, TRUE);
}

/* The built-in deck */

static int
compare_strings (gconstpointer a, gconstpointer b)
{
  return strcmp (*(char *const *) a, *(char *const *) b);
}

/* Loads one language's cards, except those whose file has been taken from a
 * better one: in the resources a card has the same file name in every
 * language. */
static void
load_resource_folder (const char *folder,
                      GHashTable *taken,
                      GPtrArray  *cards,
                      GPtrArray  *problems)
{
  g_auto (GStrv) names =
      g_resources_enumerate_children (folder, G_RESOURCE_LOOKUP_FLAGS_NONE,
                                      NULL);

  for (gsize i = 0; names != NULL && names[i] != NULL; i++)
    {
      g_autofree char *uri = NULL;
      g_autoptr (GFile) file = NULL;
      g_autoptr (SamCard) card = NULL;

      if (g_hash_table_contains (taken, names[i]))
        continue;

      uri = g_strconcat ("resource://", folder, names[i], NULL);
      file = g_file_new_for_uri (uri);
      card = load_card (file, problems);
      if (card == NULL)
        continue;

      note_skipped (card, file, problems);
      g_hash_table_add (taken, g_strdup (names[i]));
      g_ptr_array_add (cards, g_steal_pointer (&card));
    }
}

/* The folders of @folder: that of @language first, then the second language,
 * then the others by name.
 *
 * Returns: (transfer full): names ending in a slash */
static GPtrArray *
list_languages (const char *folder, const char *language)
{
  const char *const first[] = { SECOND_LANGUAGE, language };
  GPtrArray        *languages = g_ptr_array_new_with_free_func (g_free);
  g_auto (GStrv) children =
      g_resources_enumerate_children (folder, G_RESOURCE_LOOKUP_FLAGS_NONE,
                                      NULL);

  for (gsize i = 0; children != NULL && children[i] != NULL; i++)
    if (g_str_has_suffix (children[i], "/"))
      g_ptr_array_add (languages, g_strdup (children[i]));
  g_ptr_array_sort (languages, compare_strings);

  for (gsize i = 0; i < G_N_ELEMENTS (first); i++)
    {
      g_autofree char *name = g_strconcat (first[i], "/", NULL);
      guint            at;

      if (g_ptr_array_find_with_equal_func (languages, name, g_str_equal, &at))
        g_ptr_array_insert (languages, 0,
                            g_ptr_array_steal_index (languages, at));
    }

  return languages;
}

/* Room-internal: fills @deck with the cards in the resources below @folder,
 * each in @language or else in its own. */
void
sam_deck_folder_load_resource (const char *folder,
                               const char *language,
                               SamDeck    *deck,
                               GPtrArray  *problems)
{
  g_autoptr (GPtrArray) languages = list_languages (folder, language);
  g_autoptr (GPtrArray) cards = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GHashTable) taken =
      g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  for (guint i = 0; i < languages->len; i++)
    {
      g_autofree char *path =
          g_strconcat (folder, "/", (char *) g_ptr_array_index (languages, i),
                       NULL);

      load_resource_folder (path, taken, cards, problems);
    }

  sam_deck_set_cards (deck, cards);
}

/* One's own cards */

/* By name without the ending, so that "a.nl.xml" comes before "a.nl-2.xml". */
static int
compare_files (gconstpointer a, gconstpointer b)
{
  g_autofree char *first = g_file_get_basename (*(GFile *const *) a);
  g_autofree char *second = g_file_get_basename (*(GFile *const *) b);

  *strrchr (first, '.') = '\0';
  *strrchr (second, '.') = '\0';

  return strcmp (first, second);
}

static gboolean
is_card_name (const char *name)
{
  return g_str_has_suffix (name, ".xml") ||
         g_str_has_suffix (name, SAM_CARD_FILE_ENDING);
}

/* Returns: (transfer full) (element-type GFile): the card files in @folder,
 *   which need not exist */
static GPtrArray *
list_files (GFile *folder)
{
  GPtrArray *files = g_ptr_array_new_with_free_func (g_object_unref);
  GFileInfo *info;
  GFile     *file;
  g_autoptr (GFileEnumerator) enumerator =
      g_file_enumerate_children (folder,
                                 G_FILE_ATTRIBUTE_STANDARD_NAME
                                 "," G_FILE_ATTRIBUTE_STANDARD_IS_HIDDEN,
                                 G_FILE_QUERY_INFO_NONE, NULL, NULL);

  while (enumerator != NULL && files->len < MAX_FILES &&
         g_file_enumerator_iterate (enumerator, &info, &file, NULL, NULL) &&
         info != NULL)
    if (!g_file_info_get_is_hidden (info) &&
        is_card_name (g_file_info_get_name (info)))
      g_ptr_array_add (files, g_object_ref (file));

  g_ptr_array_sort (files, compare_files);

  return files;
}

/* Returns: (nullable): the first file that holds the same card in the same
 *   language as @card, out of those whose cards are in @cards */
static GFile *
find_twin (SamCard *card, GPtrArray *cards, GPtrArray *files)
{
  for (guint i = 0; i < cards->len; i++)
    {
      SamCard *other = g_ptr_array_index (cards, i);

      if (g_str_equal (sam_card_get_id (other), sam_card_get_id (card)) &&
          g_str_equal (sam_card_get_language (other),
                       sam_card_get_language (card)))
        return g_ptr_array_index (files, i);
    }

  return NULL;
}

static void
say_twin (GFile *file, GFile *twin, GPtrArray *problems)
{
  g_autofree char *base = g_file_get_basename (twin);
  g_autofree char *name = g_filename_display_name (base);
  g_autofree char *message =
      g_strdup_printf (_ ("This is the same card as in “%s”, which is shown. "
                          "Take one of the "
                          "two files away"),
                       name);

  add_problem (problems, file, message, FALSE);
}

/* Whether no card of the same id suits the reader better. */
static gboolean
is_best (guint index, GPtrArray *cards, const char *language)
{
  SamCard *card = g_ptr_array_index (cards, index);
  guint    mine = distance (card, language);

  for (guint i = 0; i < cards->len; i++)
    {
      SamCard *other = g_ptr_array_index (cards, i);
      guint    its = distance (other, language);

      if (g_str_equal (sam_card_get_id (other), sam_card_get_id (card)) &&
          (its < mine || (its == mine && i < index)))
        return FALSE;
    }

  return TRUE;
}

/* Room-internal: fills @deck with the cards in @folder, each in @language or
 * else in another. A broken file is a problem and takes no other down. */
void
sam_deck_folder_load_own (GFile      *folder,
                          const char *language,
                          SamDeck    *deck,
                          GPtrArray  *problems)
{
  g_autoptr (GPtrArray) files = list_files (folder);
  g_autoptr (GPtrArray) cards = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GPtrArray) origins =
      g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GPtrArray) best = g_ptr_array_new ();

  for (guint i = 0; i < files->len; i++)
    {
      GFile *file = g_ptr_array_index (files, i);
      GFile *twin;
      g_autoptr (SamCard) card = load_card (file, problems);

      if (card == NULL)
        continue;

      twin = find_twin (card, cards, origins);
      if (twin != NULL)
        {
          say_twin (file, twin, problems);
          continue;
        }

      g_ptr_array_add (origins, g_object_ref (file));
      g_ptr_array_add (cards, g_steal_pointer (&card));
    }

  for (guint i = 0; i < cards->len; i++)
    if (is_best (i, cards, language))
      {
        note_skipped (g_ptr_array_index (cards, i),
                      g_ptr_array_index (origins, i), problems);
        g_ptr_array_add (best, g_ptr_array_index (cards, i));
      }

  sam_deck_set_cards (deck, best);
}
