// SPDX-License-Identifier: GPL-3.0-or-later
#include <glib/gi18n-lib.h>
#include <string.h>

#include "sam-agreement.h"
#include "sam-deck-folder.h"
#include "sam-kept-export-private.h"
#include "sam-markdown.h"

/* What of everything needs no database, and a page that says what is what. */

/* Room-internal: adds a file, and a line that says what it is. */
void
sam_kept_export_add (SamKeptFiles *files,
                     GString      *contents,
                     const char   *name,
                     const char   *ending,
                     GBytes       *bytes,
                     const char   *what)
{
  const char *taken = sam_kept_files_add (files, name, ending, bytes);

  if (*what != '\0')
    g_string_append_printf (contents, "%s: %s\n", taken, what);
  else
    g_string_append_printf (contents, "%s\n", taken);
}

/* --- Improvement points --- */

static void
append_point (GString *markdown, SamAgreement *point)
{
  const char      *owner = sam_agreement_get_owner (point);
  const char      *noticed = sam_agreement_get_noticed (point);
  g_autofree char *sentence = sam_agreement_to_sentence (point);
  g_autofree char *returns = sam_agreement_describe_return (point);

  sam_markdown_append_heading (markdown, "##", sentence);
  g_string_append_printf (markdown, "- %s\n",
                          sam_agreement_state_get_title (
                              sam_agreement_get_state (point)));
  if (sam_agreement_is_open (point) && returns != NULL)
    g_string_append_printf (markdown, "- %s\n", returns);
  if (*owner != '\0')
    {
      g_string_append_printf (markdown, "- %s: ", _ ("Who takes this up"));
      sam_markdown_append_escaped (markdown, owner);
      g_string_append_c (markdown, '\n');
    }
  if (*noticed != '\0')
    {
      g_string_append_printf (markdown,
                              "- %s: ", _ ("What client or carer noticed"));
      sam_markdown_append_escaped (markdown, noticed);
      g_string_append_c (markdown, '\n');
    }
  g_string_append_c (markdown, '\n');
}

/* Room-internal: adds all improvement points as one file.
 *
 * @points: (element-type SamAgreement): at least one */
void
sam_kept_export_add_points (SamKeptFiles *files,
                            GString      *contents,
                            GPtrArray    *points)
{
  GString *markdown = g_string_new (NULL);
  g_autoptr (GBytes) bytes = NULL;

  sam_markdown_append_heading (markdown, "#", _ ("Improvement points"));
  for (guint i = 0; i < points->len; i++)
    append_point (markdown, g_ptr_array_index (points, i));
  bytes = g_string_free_to_bytes (markdown);
  /* TRANSLATORS: the name of a file, without its ending */
  sam_kept_export_add (files, contents, _ ("improvement-points"), ".md", bytes,
                       _ ("what the team agreed, and what came of it"));
}

/* --- People --- */

/* Returns: (transfer full) (nullable): a whole file */
static GBytes *
read_file (const char *path)
{
  char *data;
  gsize size;

  if (!g_file_get_contents (path, &data, &size, NULL))
    return NULL;

  return g_bytes_new_take (data, size);
}

/* Sealed, it is for the eyes of one person: also while they are there. */
static GBytes *
read_person (SamKeptSource *source, SamPerson *person)
{
  g_autofree char *folder = sam_kept_source_dup_path (source, "people");
  g_autofree char *base =
      g_strconcat (sam_person_get_id (person), ".study", NULL);
  g_autofree char *path = g_build_filename (folder, base, NULL);

  if (sam_person_get_study (person) != NULL && !sam_person_is_sealed (person))
    return sam_person_export (person);

  return read_file (path);
}

static void
add_person (SamKeptSource *source,
            SamKeptFiles  *files,
            GString       *contents,
            SamPerson     *person)
{
  const char *name = sam_person_get_name (person);
  g_autoptr (GBytes) bytes = read_person (source, person);
  g_autofree char *what = NULL;

  if (bytes == NULL)
    return;

  if (sam_person_is_sealed (person))
    /* TRANSLATORS: %s is a person's name */
    what = g_strdup_printf (_ ("what %s studied, sealed with their passphrase. "
                               "They can save it in a form that everybody can "
                               "read, at “About me” in Self-study"),
                            name);
  else
    /* TRANSLATORS: %s is a person's name */
    what = g_strdup_printf (_ ("what %s studied"), name);
  /* TRANSLATORS: the name of a file, without its ending */
  sam_kept_export_add (files, contents, _ ("self-study"),
                       sam_person_is_sealed (person) ? ".study" : ".xml", bytes,
                       what);
}

/* --- Own cards, settings --- */

static void
add_cards (SamKeptSource *source, SamKeptFiles *files, GString *contents)
{
  const char      *name;
  g_autofree char *folder = sam_kept_source_dup_path (source, "cards");
  g_autoptr (GDir) names = g_dir_open (folder, 0, NULL);

  while (names != NULL && (name = g_dir_read_name (names)) != NULL)
    {
      g_autofree char *path = g_build_filename (folder, name, NULL);
      g_autoptr (GBytes) bytes =
          g_file_test (path, G_FILE_TEST_IS_REGULAR) ? read_file (path) : NULL;

      if (bytes == NULL)
        continue;

      /* TRANSLATORS: the name of a file, without its ending */
      sam_kept_export_add (files, contents, _ ("own-card"),
                           SAM_CARD_FILE_ENDING, bytes, name);
    }
}

static void
add_settings (SamKeptSource *source, SamKeptFiles *files, GString *contents)
{
  GString *text;
  g_autoptr (GSettingsSchema) schema = NULL;
  g_auto (GStrv) keys = NULL;
  g_autoptr (GBytes) bytes = NULL;

  if (source->settings == NULL)
    return;

  text = g_string_new (NULL);
  g_object_get (source->settings, "settings-schema", &schema, NULL);
  keys = g_settings_schema_list_keys (schema);
  for (gsize i = 0; keys[i] != NULL; i++)
    {
      g_autoptr (GVariant) value =
          g_settings_get_value (source->settings, keys[i]);
      g_autofree char *printed = g_variant_print (value, FALSE);

      g_string_append_printf (text, "%s=%s\n", keys[i], printed);
    }
  bytes = g_string_free_to_bytes (text);
  /* TRANSLATORS: the name of a file, without its ending */
  sam_kept_export_add (files, contents, _ ("settings"), ".txt", bytes,
                       _ ("how the program looks"));
}

/* --- The page that says what is what --- */

static void
add_read_me (SamKeptFiles *files, GString *contents, guint n_unread)
{
  GString *text = g_string_new (NULL);
  g_autoptr (GBytes) bytes = NULL;

  g_string_append_printf (
      text, "%s\n\n",
      _ ("This is everything that Samenspel kept on that computer. Whoever has "
         "these files can read them: keep them where your organisation wants "
         "them. Who voted what is not in them, as it is never kept."));
  if (n_unread > 0)
    {
      g_string_append_printf (
          text,
          g_dngettext (GETTEXT_PACKAGE,
                       "%u session or agenda could not be read, as it is "
                       "damaged. It is not here.",
                       "%u sessions or agendas could not be read, as they are "
                       "damaged. They are not here.",
                       n_unread),
          n_unread);
      g_string_append (text, "\n\n");
    }
  g_string_append (text, contents->str);
  bytes = g_string_free_to_bytes (text);
  /* TRANSLATORS: the name of a file, without its ending */
  sam_kept_files_add (files, _ ("read-me"), ".txt", bytes);
}

/* Room-internal: adds people, cards, settings, and at last what all of it is.
 */
void
sam_kept_export_add_files (SamKeptSource *source,
                           SamKeptFiles  *files,
                           GString       *contents,
                           guint          n_unread)
{
  GListModel *people = G_LIST_MODEL (source->people);

  for (guint i = 0; i < g_list_model_get_n_items (people); i++)
    {
      g_autoptr (SamPerson) person = g_list_model_get_item (people, i);

      add_person (source, files, contents, person);
    }
  add_cards (source, files, contents);
  add_settings (source, files, contents);
  add_read_me (files, contents, n_unread);
}
