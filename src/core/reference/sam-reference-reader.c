// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-reference-private.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "sam-reference-builder.h"
#include "sam-reference-grammar.h"
#include "sam-string.h"
#include "sam-xml-load.h"
#include "sam-xml-validator.h"

#define RESOURCE_FOLDER SAM_RESOURCE_BASE "/reference/"

/* The language of the reader who has none of ours. */
#define SECOND_LANGUAGE "en"

/* What a schema cannot say */

static void
check_answers (xmlNode *fact, GPtrArray *faults)
{
  guint n_answers = 0;
  guint n_right = 0;

  for (xmlNode *answer = sam_xml_find (fact, "answer"); answer != NULL;
       answer = sam_xml_find_next (answer, "answer"))
    {
      g_autofree char *right = sam_xml_dup_attribute (answer, "right");

      n_answers++;
      if (right != NULL)
        n_right++;
    }

  if (n_answers > 0 && n_right != 1)
    sam_faults_add (faults, fact, SAM_XML_ERROR_VALUE,
                    _ ("one answer must be right, this <fact> has %u"),
                    n_right);
}

/* A page and a fact may have the same id: nobody looks for one among the
 * others. */
static void
check_rules (xmlNode *root, GPtrArray *faults)
{
  for (const SamChildRule *kind = sam_grammar_reference.children;
       kind->name != NULL; kind++)
    {
      g_autoptr (GHashTable) lines_by_id =
          g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

      for (xmlNode *child = sam_xml_find (root, kind->name); child != NULL;
           child = sam_xml_find_next (child, kind->name))
        {
          sam_xml_check_id (child, lines_by_id, faults);
          if (g_str_equal (kind->name, "fact"))
            check_answers (child, faults);
        }
    }
}

static gboolean
is_reference (xmlNode *root)
{
  return sam_xml_has_namespace (root, SAM_REFERENCE_NAMESPACE) &&
         g_str_equal (sam_xml_get_name (root), "reference");
}

static void
check_document (xmlNode *root, SamXmlMode mode, GPtrArray *faults)
{
  if (!is_reference (root))
    {
      sam_faults_add (faults, root, SAM_XML_ERROR_STRUCTURE,
                      _ ("this is XML, but no reference: <reference "
                         "xmlns=\"%s\"> is expected"),
                      SAM_REFERENCE_NAMESPACE);
      return;
    }

  if (!sam_xml_check_version (root, mode, faults))
    return;

  sam_xml_validate (root, &sam_grammar_reference, mode, faults);
  check_rules (root, faults);
  g_ptr_array_sort (faults, sam_fault_compare);
}

/**
 * sam_reference_parse:
 * @bytes: the whole of a file
 * @mode: for the app or for authors
 * @faults: (nullable) (element-type SamFault): takes all faults, ordered by
 *   place, at most 100; create it with sam_fault_free() as free function
 * @error: return location for a #GError in #SAM_XML_ERROR: the first fault,
 *   with its line and column
 *
 * Reads one file. Lenient, it skips elements and attributes that this version
 * does not know; strict, those are faults, and so is a minor version that this
 * one does not know. Anything else that is wrong is a fault in both modes. Does
 * no I/O and is safe in any thread.
 *
 * Returns: (transfer full): what is in the file, or %NULL with @error set
 */
SamReference *
sam_reference_parse (GBytes    *bytes,
                     SamXmlMode mode,
                     GPtrArray *faults,
                     GError   **error)
{
  SamFault        *fault = NULL;
  SamReference    *self;
  xmlNode         *root;
  g_autofree char *language = NULL;
  g_autoptr (GPtrArray) found = NULL;
  g_autoptr (GArray) places = NULL;
  g_autoptr (xmlDoc) document = NULL;

  g_return_val_if_fail (bytes != NULL, NULL);
  g_return_val_if_fail (error == NULL || *error == NULL, NULL);

  found = g_ptr_array_new_with_free_func ((GDestroyNotify) sam_fault_free);
  document = sam_xml_parse (bytes, &places, &fault);
  if (document == NULL)
    g_ptr_array_add (found, fault);
  else
    check_document (xmlDocGetRootElement (document), mode, found);

  if (found->len > 0)
    {
      sam_xml_give_faults (found, faults, error);
      return NULL;
    }

  root = xmlDocGetRootElement (document);
  language = sam_xml_dup_attribute (root, "lang");
  self = sam_reference_new (language);
  sam_reference_append (self, root);

  return self;
}

static int
compare_strings (gconstpointer a, gconstpointer b)
{
  return strcmp (*(char *const *) a, *(char *const *) b);
}

/* Returns: (transfer full) (nullable): the names of the files of a language, in
 *   their order */
static char **
list_files (const char *language)
{
  g_autofree char *folder = g_strconcat (RESOURCE_FOLDER, language, NULL);
  char           **names =
      g_resources_enumerate_children (folder, G_RESOURCE_LOOKUP_FLAGS_NONE,
                                      NULL);

  if (names != NULL)
    qsort (names, g_strv_length (names), sizeof *names, compare_strings);

  return names;
}

static void
move_all (GPtrArray *to, GPtrArray *from)
{
  g_ptr_array_extend_and_steal (to, g_ptr_array_ref (from));
}

static gboolean
append_file (SamReference *self, const char *name, GError **error)
{
  g_autofree char *path =
      g_strconcat (RESOURCE_FOLDER, self->language, "/", name, NULL);
  g_autoptr (GBytes) bytes =
      g_resources_lookup_data (path, G_RESOURCE_LOOKUP_FLAGS_NONE, error);
  g_autoptr (SamReference) part = NULL;

  if (bytes != NULL)
    part = sam_reference_parse (bytes, SAM_XML_LENIENT, NULL, error);
  if (part == NULL)
    {
      g_prefix_error (error, "%s: ", name);
      return FALSE;
    }

  move_all (self->pages, part->pages);
  move_all (self->facts, part->facts);
  move_all (self->check_ins, part->check_ins);
  move_all (self->check_outs, part->check_outs);

  return TRUE;
}

/**
 * sam_reference_load:
 * @language: as “nl” or “nl_NL.UTF-8”
 * @error: return location for a #GError in #SAM_XML_ERROR or #G_RESOURCE_ERROR
 *
 * Reads all files of that language in the program's resources, or the English
 * ones if it has none, in the order of their names. Blocks for a few
 * milliseconds; safe in any thread.
 *
 * Returns: (transfer full): everything in them, or %NULL with @error set
 */
SamReference *
sam_reference_load (const char *language, GError **error)
{
  g_autofree char *wanted = NULL;
  g_auto (GStrv) names = NULL;
  g_autoptr (SamReference) self = NULL;

  g_return_val_if_fail (language != NULL, NULL);
  g_return_val_if_fail (error == NULL || *error == NULL, NULL);

  wanted = sam_dup_language (language);
  names = list_files (wanted);
  self = sam_reference_new (names != NULL ? wanted : SECOND_LANGUAGE);
  if (names == NULL)
    names = list_files (SECOND_LANGUAGE);

  for (gsize i = 0; names != NULL && names[i] != NULL; i++)
    if (g_str_has_suffix (names[i], ".xml") &&
        !append_file (self, names[i], error))
      return NULL;

  return g_steal_pointer (&self);
}
