// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-study-file.h"

#include <stdlib.h>
#include <string.h>

#include "sam-study-grammar.h"
#include "sam-study-moment.h"
#include "sam-study-private.h"
#include "sam-xml-value.h"
#include "sam-xml-write.h"

/* Writing a study. What sam_study_build() reads stands here in the same order.
 * Whatever a study can hold can be written: its setters see to that. */

static void
write_flag (GString *xml, const char *name, gboolean flag)
{
  if (flag)
    sam_xml_write_attribute (xml, name, "yes");
}

static void
write_moment (GString *xml, const char *name, GDateTime *moment)
{
  g_autofree char *text = NULL;

  if (moment == NULL)
    return;

  text = sam_instant_to_string (moment);
  sam_xml_write_attribute (xml, name, text);
}

/* What is blank is not written. */
static void
write_text (GString *xml, const char *name, const char *text)
{
  if (!sam_value_is_blank (text))
    sam_xml_write_element (xml, "    ", name, text, strlen (text));
}

static void
write_line (GString    *xml,
            const char *indent,
            const char *name,
            const char *line)
{
  if (!sam_value_is_blank (line))
    sam_xml_write_element (xml, indent, name, line, strlen (line));
}

static void
write_item (GString *xml, SamKeptItem *item)
{
  const char *title = sam_kept_item_get_title (item);

  g_string_append (xml, "    <item");
  sam_xml_write_attribute (xml, "deck", sam_kept_item_get_deck_id (item));
  sam_xml_write_attribute (xml, "card", sam_kept_item_get_card_id (item));
  sam_xml_write_attribute (xml, "id", sam_kept_item_get_item_id (item));
  sam_xml_write_attribute (xml, "kind",
                           sam_grammar_item_kinds[sam_kept_item_get_kind (
                               item)]);
  sam_xml_write_attribute (xml, "lang", sam_kept_item_get_language (item));
  sam_xml_write_attribute (xml, "sum", sam_kept_item_get_sum (item));
  g_string_append_c (xml, '>');
  sam_xml_write_escaped (xml, title, strlen (title));
  g_string_append (xml, "</item>\n");
}

static void
write_choice (GString *xml, SamSitting *sitting, SamPick pick, const char *name)
{
  int          option = sam_sitting_get_option (sitting, pick);
  SamCertainty certainty = sam_sitting_get_certainty (sitting, pick);

  if (!sam_sitting_has_choice (sitting, pick))
    return;

  g_string_append_printf (xml, "    <%s", name);
  if (option != SAM_NO_OPTION)
    sam_xml_write_attribute (xml, "option", sam_grammar_options[option]);
  sam_xml_write_attribute (xml, "certainty",
                           sam_grammar_certainties[certainty]);
  g_string_append (xml, ">\n");
  write_line (xml, "      ", "says",
              sam_sitting_get_option_says (sitting, pick));
  g_string_append_printf (xml, "    </%s>\n", name);
}

static void
write_sitting_attributes (GString *xml, SamSitting *sitting)
{
  sam_xml_write_attribute (xml, "id", sam_sitting_get_id (sitting));
  write_moment (xml, "started", sam_sitting_get_started (sitting));
  write_moment (xml, "finished", sam_sitting_get_finished (sitting));
  sam_xml_write_number (xml, "step", sam_sitting_get_step (sitting));
  write_flag (xml, "variant", sam_sitting_get_variant (sitting));
  sam_xml_write_number (xml, "seconds", sam_sitting_get_seconds (sitting));
  sam_xml_write_number (xml, "place", sam_sitting_get_place (sitting));
  write_flag (xml, "dont-know", sam_sitting_get_dont_know (sitting));
  write_flag (xml, "will-try", sam_sitting_get_will_try (sitting));
  write_flag (xml, "not-yet", sam_sitting_get_not_yet (sitting));
  write_flag (xml, "let-go", sam_sitting_get_let_go (sitting));
}

static void
write_sitting (GString *xml, gpointer member)
{
  SamSitting *sitting = member;

  g_string_append (xml, "  <sitting");
  write_sitting_attributes (xml, sitting);
  g_string_append (xml, ">\n");
  write_item (xml, sam_sitting_get_item (sitting));
  write_text (xml, "reaction",
              sam_sitting_get_text (sitting, SAM_SITTING_REACTION));
  write_choice (xml, sitting, SAM_PICK_FIRST, "first");
  write_choice (xml, sitting, SAM_PICK_SECOND, "second");
  write_text (xml, "changed",
              sam_sitting_get_text (sitting, SAM_SITTING_CHANGED));
  write_text (xml, "when", sam_sitting_get_text (sitting, SAM_SITTING_WHEN));
  write_text (xml, "then", sam_sitting_get_text (sitting, SAM_SITTING_THEN));
  write_text (xml, "outcome",
              sam_sitting_get_text (sitting, SAM_SITTING_OUTCOME));
  g_string_append (xml, "  </sitting>\n");
}

static void
write_reflection (GString *xml, gpointer member)
{
  SamReflection *reflection = member;

  g_string_append (xml, "  <reflection");
  sam_xml_write_attribute (xml, "id", sam_reflection_get_id (reflection));
  write_moment (xml, "written", sam_reflection_get_written (reflection));
  g_string_append (xml, ">\n");
  if (sam_reflection_get_item (reflection) != NULL)
    write_item (xml, sam_reflection_get_item (reflection));
  write_text (xml, "text", sam_reflection_get_text (reflection));
  g_string_append (xml, "  </reflection>\n");
}

static void
write_activity (GString *xml, gpointer member)
{
  SamActivity *activity = member;
  const char  *source_id = sam_activity_get_source_id (activity);

  g_string_append (xml, "  <activity");
  sam_xml_write_attribute (xml, "id", sam_activity_get_id (activity));
  sam_xml_write_attribute (xml, "kind",
                           sam_grammar_activities[sam_activity_get_kind (
                               activity)]);
  if (source_id != NULL)
    sam_xml_write_attribute (xml, "source", source_id);
  write_moment (xml, "started", sam_activity_get_started (activity));
  if (sam_activity_is_corrected (activity))
    sam_xml_write_number (xml, "minutes", sam_activity_get_minutes (activity));
  g_string_append (xml, ">\n");
  write_line (xml, "    ", "title", sam_activity_get_title (activity));
  for (guint i = 0; i < sam_activity_get_n_parts (activity); i++)
    {
      g_string_append (xml, "    <part");
      if (sam_activity_get_part_deck_id (activity, i) != NULL)
        {
          sam_xml_write_attribute (xml, "deck",
                                   sam_activity_get_part_deck_id (activity, i));
          sam_xml_write_attribute (xml, "card",
                                   sam_activity_get_part_card_id (activity, i));
        }
      sam_xml_write_number (xml, "seconds",
                            sam_activity_get_part_seconds (activity, i));
      g_string_append (xml, "/>\n");
    }
  g_string_append (xml, "  </activity>\n");
}

static void
write_list (GString    *xml,
            GListStore *list,
            void (*write) (GString *xml, gpointer member))
{
  guint n_members = g_list_model_get_n_items (G_LIST_MODEL (list));

  for (guint i = 0; i < n_members; i++)
    {
      g_autoptr (GObject) member =
          g_list_model_get_item (G_LIST_MODEL (list), i);

      write (xml, member);
    }
}

static void
write_path (GString *xml, SamStudy *study)
{
  if (study->path_started == NULL)
    return;

  g_string_append (xml, "  <path");
  write_moment (xml, "started", study->path_started);
  g_string_append (xml, ">\n");
  for (guint i = 0; i < study->path->len; i++)
    {
      const SamKeptPart *part = &g_array_index (study->path, SamKeptPart, i);

      g_string_append (xml, "    <part");
      sam_xml_write_attribute (xml, "deck", part->deck_id);
      sam_xml_write_attribute (xml, "id", part->item_id);
      sam_xml_write_attribute (xml, "reason",
                               sam_grammar_reasons[part->reason]);
      sam_xml_write_number (xml, "minutes", part->minutes);
      g_string_append (xml, "/>\n");
    }
  g_string_append (xml, "  </path>\n");
}

static void
write_facts (GString *xml, GArray *facts)
{
  for (guint i = 0; i < facts->len; i++)
    {
      const SamFactMark *mark = &g_array_index (facts, SamFactMark, i);
      g_autofree char   *day = sam_day_to_string (mark->day);

      g_string_append (xml, "  <fact");
      sam_xml_write_attribute (xml, "id", mark->fact_id);
      sam_xml_write_number (xml, "asked", mark->n_asked);
      sam_xml_write_number (xml, "right", mark->n_right);
      sam_xml_write_number (xml, "step", mark->step);
      sam_xml_write_attribute (xml, "day", day);
      sam_xml_write_attribute (xml, "last", mark->right ? "right" : "wrong");
      g_string_append (xml, "/>\n");
    }
}

static int
compare_keys (gconstpointer a, gconstpointer b)
{
  return strcmp (*(const char *const *) a, *(const char *const *) b);
}

/* In order, so that the same study is the same bytes. */
static void
write_marks (GString *xml, GHashTable *marks)
{
  guint                n_keys;
  g_autofree gpointer *keys = g_hash_table_get_keys_as_array (marks, &n_keys);

  qsort (keys, n_keys, sizeof *keys, compare_keys);
  for (guint i = 0; i < n_keys; i++)
    {
      const char *key = keys[i];
      guint       flags = GPOINTER_TO_UINT (g_hash_table_lookup (marks, key));
      g_auto (GStrv) ids = g_strsplit (key, " ", 2);

      g_string_append (xml, "  <mark");
      sam_xml_write_attribute (xml, "deck", ids[0]);
      sam_xml_write_attribute (xml, "id", ids[1]);
      write_flag (xml, "bookmark", (flags & SAM_MARK_BOOKMARK) != 0);
      write_flag (xml, "read", (flags & SAM_MARK_READ) != 0);
      g_string_append (xml, "/>\n");
    }
}

static void
write_root_attributes (GString *xml, SamStudy *study)
{
  g_autoptr (GString) roles = g_string_new (NULL);

  for (guint i = 0; i < SAM_N_ROLES; i++)
    if (study->roles & (1 << i))
      g_string_append_printf (roles, "%s%s", roles->len > 0 ? " " : "",
                              sam_grammar_roles[i]);

  sam_xml_write_attribute (xml, "xmlns", SAM_STUDY_NAMESPACE);
  sam_xml_write_attribute (xml, "format", "1.0");
  if (roles->len > 0)
    sam_xml_write_attribute (xml, "roles", roles->str);
  write_flag (xml, "notifies", study->notifies);
}

/**
 * sam_study_file_write:
 * @study: what to write
 *
 * The same study gives the same bytes. Does no I/O.
 *
 * Returns: (transfer full): the whole of a file
 */
GBytes *
sam_study_file_write (SamStudy *study)
{
  GString *xml;

  g_return_val_if_fail (SAM_IS_STUDY (study), NULL);

  xml = g_string_sized_new (4096);
  g_string_append (xml, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<study");
  write_root_attributes (xml, study);
  g_string_append (xml, ">\n");
  write_line (xml, "  ", "name", study->name);
  write_line (xml, "  ", "full-name", study->full_name);
  for (gsize i = 0; study->aims[i] != NULL; i++)
    write_line (xml, "  ", "aim", study->aims[i]);
  write_path (xml, study);
  write_list (xml, study->sittings, write_sitting);
  write_list (xml, study->reflections, write_reflection);
  write_list (xml, study->activities, write_activity);
  write_facts (xml, study->facts);
  write_marks (xml, study->marks);
  g_string_append (xml, "</study>\n");

  return g_string_free_to_bytes (xml);
}
