// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-study-builder.h"

#include <stdlib.h>

#include "sam-study-grammar.h"
#include "sam-study-moment.h"
#include "sam-study-private.h"
#include "sam-xml-value.h"

/* Makes a study of a document that has passed the check: nothing of it can be
 * missing or out of range. */

/* Values */

static guint
get_number (xmlNode *element, const char *name)
{
  g_autofree char *value = sam_xml_dup_attribute (element, name);

  return value == NULL ? 0 : (guint) strtoul (value, NULL, 10);
}

/* Returns: the place of the value among @choices; -1 if there is none */
static int
get_choice (xmlNode *element, const char *name, const char *const *choices)
{
  g_autofree char *value = sam_xml_dup_attribute (element, name);
  g_autofree char *token = value == NULL ? NULL : sam_value_collapse (value);

  return token == NULL ? -1 : sam_value_find (token, choices);
}

static gboolean
has_attribute (xmlNode *element, const char *name)
{
  g_autofree char *value = sam_xml_dup_attribute (element, name);

  return value != NULL;
}

/* Returns: (transfer full) (nullable): as it stands there */
static char *
dup_text (xmlNode *parent, const char *name)
{
  xmlNode *child = sam_xml_find (parent, name);

  return child == NULL ? NULL : sam_xml_dup_text (child);
}

static GDateTime *
get_moment (xmlNode *element, const char *name)
{
  g_autofree char *value = sam_xml_dup_attribute (element, name);

  return value == NULL ? NULL : sam_instant_from_string (value);
}

static SamKeptItem *
get_item (xmlNode *parent)
{
  xmlNode         *element = sam_xml_find (parent, "item");
  g_autofree char *deck_id = NULL;
  g_autofree char *card_id = NULL;
  g_autofree char *item_id = NULL;
  g_autofree char *language = NULL;
  g_autofree char *sum = NULL;
  g_autofree char *title = NULL;

  if (element == NULL)
    return NULL;

  deck_id = sam_xml_dup_attribute (element, "deck");
  card_id = sam_xml_dup_attribute (element, "card");
  item_id = sam_xml_dup_attribute (element, "id");
  language = sam_xml_dup_attribute (element, "lang");
  sum = sam_xml_dup_attribute (element, "sum");
  title = sam_xml_dup_line (element);

  return sam_kept_item_new_kept (deck_id, card_id, item_id,
                                 (SamItemKind)
                                     get_choice (element, "kind",
                                                 sam_grammar_item_kinds),
                                 title, language, sum);
}

/* Members */

static void
build_choice (xmlNode    *parent,
              const char *name,
              SamPick     pick,
              SamSitting *sitting)
{
  xmlNode         *element = sam_xml_find (parent, name);
  g_autofree char *says = NULL;

  if (element == NULL)
    return;

  says = dup_text (element, "says");
  sam_sitting_choose (sitting, pick,
                      get_choice (element, "option", sam_grammar_options), says,
                      (SamCertainty) get_choice (element, "certainty",
                                                 sam_grammar_certainties));
}

static void
build_sitting_texts (xmlNode *element, SamSitting *sitting)
{
  static const char *const names[SAM_N_SITTING_TEXTS] = {
    "reaction", "changed", "when", "then", "outcome",
  };

  for (guint i = 0; i < SAM_N_SITTING_TEXTS; i++)
    {
      g_autofree char *text = dup_text (element, names[i]);

      sam_sitting_set_text (sitting, i, text);
    }
}

static void
build_sitting (SamStudy *study, xmlNode *element)
{
  g_autofree char *id = sam_xml_dup_attribute (element, "id");
  g_autoptr (SamKeptItem) item = get_item (element);
  g_autoptr (GDateTime) started = get_moment (element, "started");
  g_autoptr (GDateTime) finished = get_moment (element, "finished");
  g_autoptr (SamSitting) sitting =
      sam_sitting_new (id, item, started, get_number (element, "step"),
                       has_attribute (element, "variant"));

  sam_sitting_set_finished (sitting, finished);
  sam_sitting_set_seconds (sitting, get_number (element, "seconds"));
  sam_sitting_set_place (sitting, get_number (element, "place"));
  sam_sitting_set_dont_know (sitting, has_attribute (element, "dont-know"));
  sam_sitting_set_will_try (sitting, has_attribute (element, "will-try"));
  sam_sitting_set_not_yet (sitting, has_attribute (element, "not-yet"));
  sam_sitting_set_let_go (sitting, has_attribute (element, "let-go"));
  build_sitting_texts (element, sitting);
  build_choice (element, "first", SAM_PICK_FIRST, sitting);
  build_choice (element, "second", SAM_PICK_SECOND, sitting);

  sam_study_put (study, study->sittings, sitting, sam_study_compare_sittings);
}

static void
build_reflection (SamStudy *study, xmlNode *element)
{
  g_autofree char *id = sam_xml_dup_attribute (element, "id");
  g_autofree char *text = dup_text (element, "text");
  g_autoptr (SamKeptItem) item = get_item (element);
  g_autoptr (GDateTime) written = get_moment (element, "written");
  g_autoptr (SamReflection) reflection =
      sam_reflection_new (id, item, written, text);

  sam_study_put (study, study->reflections, reflection,
                 sam_study_compare_reflections);
}

static void
build_activity (SamStudy *study, xmlNode *element)
{
  g_autofree char *id = sam_xml_dup_attribute (element, "id");
  g_autofree char *source_id = sam_xml_dup_attribute (element, "source");
  g_autofree char *title = dup_text (element, "title");
  g_autoptr (GDateTime) started = get_moment (element, "started");
  g_autoptr (SamActivity) activity =
      sam_activity_new (id,
                        (SamActivityKind) get_choice (element, "kind",
                                                      sam_grammar_activities),
                        source_id, title, started);

  for (xmlNode *part = sam_xml_find (element, "part"); part != NULL;
       part = sam_xml_find_next (part, "part"))
    {
      g_autofree char *deck_id = sam_xml_dup_attribute (part, "deck");
      g_autofree char *card_id = sam_xml_dup_attribute (part, "card");

      sam_activity_add_part (activity, deck_id, card_id,
                             get_number (part, "seconds"));
    }
  if (has_attribute (element, "minutes"))
    sam_activity_correct (activity, get_number (element, "minutes"));

  sam_study_put (study, study->activities, activity,
                 sam_study_compare_activities);
}

static void
build_fact (SamStudy *study, xmlNode *element)
{
  static const char *const right[] = { "right", NULL };
  g_autofree char         *day = sam_xml_dup_attribute (element, "day");
  SamFactMark              mark = {
                 .fact_id = sam_xml_dup_attribute (element, "id"),
                 .n_asked = get_number (element, "asked"),
                 .n_right = get_number (element, "right"),
                 .step = get_number (element, "step"),
                 .day = sam_day_from_string (day),
                 .right = get_choice (element, "last", right) == 0,
  };

  g_array_append_val (study->facts, mark);
}

static void
build_mark (SamStudy *study, xmlNode *element)
{
  g_autofree char *deck_id = sam_xml_dup_attribute (element, "deck");
  g_autofree char *item_id = sam_xml_dup_attribute (element, "id");
  SamMarks         marks = 0;

  if (has_attribute (element, "bookmark"))
    marks |= SAM_MARK_BOOKMARK;
  if (has_attribute (element, "read"))
    marks |= SAM_MARK_READ;
  sam_study_put_marks (study, deck_id, item_id, marks);
}

static void
build_all (SamStudy   *study,
           xmlNode    *root,
           const char *name,
           void (*build) (SamStudy *study, xmlNode *element))
{
  for (xmlNode *element = sam_xml_find (root, name); element != NULL;
       element = sam_xml_find_next (element, name))
    build (study, element);
}

static void
build_aims (SamStudy *study, xmlNode *root)
{
  g_autoptr (GPtrArray) aims = g_ptr_array_new_with_free_func (g_free);

  for (xmlNode *aim = sam_xml_find (root, "aim"); aim != NULL;
       aim = sam_xml_find_next (aim, "aim"))
    g_ptr_array_add (aims, sam_xml_dup_line (aim));
  g_ptr_array_add (aims, NULL);

  sam_study_set_aims (study, (const char *const *) aims->pdata);
}

static void
build_path (SamStudy *study, xmlNode *root)
{
  xmlNode *path = sam_xml_find (root, "path");
  g_autoptr (GDateTime) started = NULL;
  g_autoptr (GArray) parts = NULL;

  if (path == NULL)
    return;

  started = get_moment (path, "started");
  parts = g_array_new (FALSE, FALSE, sizeof (SamKeptPart));
  for (xmlNode *part = sam_xml_find (path, "part"); part != NULL;
       part = sam_xml_find_next (part, "part"))
    {
      SamKeptPart kept = {
        .deck_id = sam_xml_dup_attribute (part, "deck"),
        .item_id = sam_xml_dup_attribute (part, "id"),
        .reason =
            (SamPathReason) get_choice (part, "reason", sam_grammar_reasons),
        .minutes = get_number (part, "minutes"),
      };

      g_array_append_val (parts, kept);
    }
  sam_study_take_path (study, started, parts);
}

static SamRoles
get_roles (xmlNode *root)
{
  SamRoles         roles = 0;
  g_autofree char *value = sam_xml_dup_attribute (root, "roles");
  g_autofree char *list = sam_value_collapse (value != NULL ? value : "");
  g_auto (GStrv) tokens = g_strsplit (list, " ", -1);

  for (gsize i = 0; tokens[i] != NULL; i++)
    {
      int role = sam_value_find (tokens[i], sam_grammar_roles);

      if (role >= 0)
        roles |= 1 << role;
    }

  return roles;
}

/* Room-internal: of a document without faults. */
SamStudy *
sam_study_build (xmlNode *root)
{
  g_autofree char *name = dup_text (root, "name");
  g_autofree char *full_name = dup_text (root, "full-name");
  SamStudy        *study = sam_study_new (name != NULL ? name : "");

  sam_study_set_full_name (study, full_name);
  sam_study_set_roles (study, get_roles (root));
  sam_study_set_notifies (study, has_attribute (root, "notifies"));
  build_aims (study, root);
  build_path (study, root);
  build_all (study, root, "sitting", build_sitting);
  build_all (study, root, "reflection", build_reflection);
  build_all (study, root, "activity", build_activity);
  build_all (study, root, "fact", build_fact);
  build_all (study, root, "mark", build_mark);

  return study;
}
