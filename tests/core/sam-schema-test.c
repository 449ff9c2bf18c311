// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-schema-test.h"

#include <libxml/parser.h>
#include <libxml/relaxng.h>

#include "sam-deck-test.h"

#define N_FAULTS 400
#define N_MOST_TRIES 10000

static const char *const values[] = {
  "",
  " ",
  "0",
  "1",
  "7",
  "99",
  "100",
  "240",
  "241",
  "01",
  "1 ",
  "x",
  "A",
  "team",
  " team ",
  "pairs",
  "pairs team",
  "team team",
  "team, pairs",
  "3-12",
  "12-3",
  "1-100",
  "0-4",
  "3-",
  "a-b",
  "-a",
  "a_b",
  "1.0",
  "1.1",
  "1.1000",
  "2.0",
  "1.",
  "1.2.3",
  "1.2.3.4",
  "12345",
  "nl",
  "NL",
  "nld",
  "nlde",
  "en-GB",
  "en-gb",
  "en-GBR",
  "blue",
  " blue ",
  "pink",
  "hands",
  "client",
  "carer",
  "item",
  "other",
  "6",
  "5",
  "f",
  "é",
  "a b",
  "threes",
  "colleague",
  "10",
  "40",
  "41",
  "480",
  "481",
  "2026-11-24T13:30",
  "2026-02-29T13:30",
  "check-in",
  "once",
  "2026-11",
  "2026-13",
  "2026-00",
  "2026-1",
  "2126-11",
  "1999-12",
  "yes",
  " yes ",
  "no",
  "model",
  "help",
  "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
  "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
};

#define PICK(random, array) \
  (array)[g_rand_int_range (random, 0, (gint32) G_N_ELEMENTS (array))]

/* From a table that ends in %NULL. */
static const char *
pick_name (const char *const *names, GRand *random)
{
  gint32 length = (gint32) g_strv_length ((char **) names);

  return names[g_rand_int_range (random, 0, length)];
}

/* The schema */

static void
ignore_message (void *data, const char *format, ...)
{
}

static xmlRelaxNG *
load_schema (const char *name)
{
  g_autofree char      *text = sam_deck_test_load (name);
  xmlRelaxNGParserCtxt *context =
      xmlRelaxNGNewMemParserCtxt (text, (int) strlen (text));
  xmlRelaxNG *schema = xmlRelaxNGParse (context);

  g_assert_nonnull (schema);
  xmlRelaxNGFreeParserCtxt (context);

  return schema;
}

static gboolean
schema_accepts (xmlRelaxNG *schema, const char *text)
{
  xmlDoc *document =
      xmlReadMemory (text, (int) strlen (text), NULL, NULL, XML_PARSE_NONET);
  xmlRelaxNGValidCtxt *context = xmlRelaxNGNewValidCtxt (schema);
  int                  result;

  g_assert_nonnull (document);
  xmlRelaxNGSetValidErrors (context, ignore_message, ignore_message, NULL);
  result = xmlRelaxNGValidateDoc (context, document);
  g_assert_cmpint (result, >=, 0);
  xmlRelaxNGFreeValidCtxt (context);
  xmlFreeDoc (document);

  return result == 0;
}

/* The reader */

static gboolean
is_beyond_schema (const SamFormatTest *format, const SamFault *fault)
{
  for (gsize i = 0; format->beyond_schema[i] != NULL; i++)
    if (g_pattern_match_simple (format->beyond_schema[i], fault->message))
      return TRUE;

  return FALSE;
}

/* As far as a schema can tell. */
static gboolean
reader_accepts (const SamFormatTest *format, const char *text)
{
  g_autoptr (GPtrArray) faults = sam_deck_test_faults ();
  g_autoptr (GBytes) bytes = g_bytes_new (text, strlen (text));

  g_assert_true (format->reads (bytes, faults) == (faults->len == 0));
  for (guint i = 0; i < faults->len; i++)
    if (!is_beyond_schema (format, g_ptr_array_index (faults, i)))
      return FALSE;

  return TRUE;
}

/* Changes. Each takes an element below the root. */

static void
drop_element (xmlNode *element, const SamFormatTest *format, GRand *random)
{
  xmlUnlinkNode (element);
  xmlFreeNode (element);
}

static void
double_element (xmlNode *element, const SamFormatTest *format, GRand *random)
{
  xmlAddNextSibling (element, xmlCopyNode (element, 1));
}

static void
rename_element (xmlNode *element, const SamFormatTest *format, GRand *random)
{
  xmlNodeSetName (element, BAD_CAST pick_name (format->elements, random));
}

static void
swap_elements (xmlNode *element, const SamFormatTest *format, GRand *random)
{
  xmlNode *next = xmlNextElementSibling (element);

  if (next != NULL)
    xmlAddPrevSibling (element, next);
}

static void
move_element_up (xmlNode *element, const SamFormatTest *format, GRand *random)
{
  if (element->parent->parent->type == XML_ELEMENT_NODE)
    xmlAddNextSibling (element->parent, element);
}

static void
add_element (xmlNode *element, const SamFormatTest *format, GRand *random)
{
  xmlNewTextChild (element, NULL, BAD_CAST pick_name (format->elements, random),
                   BAD_CAST "some text");
}

static void
empty_element (xmlNode *element, const SamFormatTest *format, GRand *random)
{
  xmlNodeSetContent (element, NULL);
}

static void
add_text (xmlNode *element, const SamFormatTest *format, GRand *random)
{
  xmlNodeAddContent (element, BAD_CAST "stray");
}

static void
set_long_text (xmlNode *element, const SamFormatTest *format, GRand *random)
{
  g_autofree char *text =
      g_strnfill ((gsize) g_rand_int_range (random, 299, 303), 'a');

  xmlNodeSetContent (element, BAD_CAST text);
}

static void
move_to_other_namespace (xmlNode             *element,
                         const SamFormatTest *format,
                         GRand               *random)
{
  xmlSetNs (element, xmlNewNs (element, BAD_CAST "urn:other", BAD_CAST "o"));
}

static xmlAttr *
pick_attribute (xmlNode *element, GRand *random)
{
  xmlAttr *attribute = element->properties;

  for (int i = g_rand_int_range (random, 0, 6); i > 0 && attribute != NULL; i--)
    attribute = attribute->next != NULL ? attribute->next : element->properties;

  return attribute;
}

static void
drop_attribute (xmlNode *element, const SamFormatTest *format, GRand *random)
{
  xmlAttr *attribute = pick_attribute (element, random);

  if (attribute != NULL)
    xmlRemoveProp (attribute);
}

static void
change_attribute (xmlNode *element, const SamFormatTest *format, GRand *random)
{
  xmlAttr *attribute = pick_attribute (element, random);

  if (attribute != NULL)
    xmlSetProp (element, attribute->name, BAD_CAST PICK (random, values));
}

static void
add_attribute (xmlNode *element, const SamFormatTest *format, GRand *random)
{
  const char *name = pick_name (format->attributes, random);

  xmlSetProp (element, BAD_CAST name, BAD_CAST PICK (random, values));
}

static void
add_foreign_attribute (xmlNode             *element,
                       const SamFormatTest *format,
                       GRand               *random)
{
  xmlNodeSetLang (element, BAD_CAST "nl");
}

static void (*const changes[]) (xmlNode             *element,
                                const SamFormatTest *format,
                                GRand               *random) = {
  drop_element,          double_element,
  rename_element,        swap_elements,
  move_element_up,       add_element,
  empty_element,         add_text,
  set_long_text,         move_to_other_namespace,
  drop_attribute,        change_attribute,
  change_attribute,      add_attribute,
  add_foreign_attribute,
};

static void
collect_elements (xmlNode *parent, GPtrArray *elements)
{
  for (xmlNode *child = xmlFirstElementChild (parent); child != NULL;
       child = xmlNextElementSibling (child))
    {
      g_ptr_array_add (elements, child);
      collect_elements (child, elements);
    }
}

/* Changes of the root are those of its attributes. */
static void
change_something (xmlNode *root, const SamFormatTest *format, GRand *random)
{
  g_autoptr (GPtrArray) elements = g_ptr_array_new ();
  gint32 element;

  if (g_rand_int_range (random, 0, 12) == 0)
    {
      change_attribute (root, format, random);
      return;
    }

  collect_elements (root, elements);
  element = g_rand_int_range (random, 0, (gint32) elements->len);
  PICK (random, changes)
  (g_ptr_array_index (elements, (guint) element), format, random);
}

/* Returns: (transfer full): @text with one change */
static char *
make_variant (const char *text, const SamFormatTest *format, GRand *random)
{
  xmlDoc *document =
      xmlReadMemory (text, (int) strlen (text), NULL, NULL, XML_PARSE_NONET);
  xmlChar *dump;
  char    *variant;

  change_something (xmlDocGetRootElement (document), format, random);
  xmlDocDumpMemoryEnc (document, &dump, NULL, "UTF-8");
  variant = g_strdup ((const char *) dump);
  xmlFree (dump);
  xmlFreeDoc (document);

  return variant;
}

/* Good files */

static int
compare_names (gconstpointer a, gconstpointer b)
{
  return strcmp (*(char *const *) a, *(char *const *) b);
}

static void
add_files (GPtrArray *texts, const char *folder)
{
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, folder, NULL);
  g_autoptr (GDir) directory = g_dir_open (path, 0, NULL);
  g_autoptr (GPtrArray) files = g_ptr_array_new_with_free_func (g_free);
  const char *name;

  g_assert_nonnull (directory);
  while ((name = g_dir_read_name (directory)) != NULL)
    if (g_str_has_suffix (name, ".xml"))
      g_ptr_array_add (files, g_build_filename (folder, name, NULL));
  g_ptr_array_sort (files, compare_names);

  for (guint i = 0; i < files->len; i++)
    g_ptr_array_add (texts, sam_deck_test_load (g_ptr_array_index (files, i)));
}

/* Returns: (transfer full) (element-type utf8): all of the format */
static GPtrArray *
load_files (const SamFormatTest *format)
{
  GPtrArray *texts = g_ptr_array_new_with_free_func (g_free);

  for (gsize i = 0; format->folders[i] != NULL; i++)
    add_files (texts, format->folders[i]);
  g_assert_cmpuint (texts->len, >=, format->n_files);

  return texts;
}

/* Returns: whether both take @text; it is an error if one of them does not */
static gboolean
agree (const SamFormatTest *format, xmlRelaxNG *schema, const char *text)
{
  gboolean good = schema_accepts (schema, text);

  if (good != reader_accepts (format, text))
    {
      g_printerr ("%s\n", text);
      g_error ("the schema says %s, the reader does not", good ? "yes" : "no");
    }

  return good;
}

gboolean
sam_schema_test_agree (const SamFormatTest *format, const char *text)
{
  xmlRelaxNG *schema = load_schema (format->schema);
  gboolean    good = agree (format, schema, text);

  xmlRelaxNGFree (schema);

  return good;
}

/* Every good file passes both. */
void
sam_schema_test_good_files (gconstpointer data)
{
  const SamFormatTest *format = data;
  xmlRelaxNG          *schema = load_schema (format->schema);
  g_autoptr (GPtrArray) texts = load_files (format);

  g_ptr_array_add (texts, sam_deck_test_load (format->full));
  for (guint i = 0; i < texts->len; i++)
    {
      const char *text = g_ptr_array_index (texts, i);
      g_autoptr (GPtrArray) faults = sam_deck_test_faults ();
      g_autoptr (GBytes) bytes = g_bytes_new (text, strlen (text));

      g_assert_true (format->reads (bytes, faults));
      g_assert_true (schema_accepts (schema, text));
    }
  xmlRelaxNGFree (schema);
}

/* Every fault that the schema finds the reader finds as well. Faults are made
 * from good files by one random change each; the seed is fixed, so they are
 * the same in every run. */
void
sam_schema_test_faults (gconstpointer data)
{
  const SamFormatTest *format = data;
  xmlRelaxNG          *schema = load_schema (format->schema);
  GRand               *random = g_rand_new_with_seed (20261122);
  guint                n_faults = 0;
  guint                n_tries = 0;
  g_autoptr (GPtrArray) texts = load_files (format);

  /* Small, so that its rarer parts are hit as well; hence several times. */
  for (guint i = 2 * texts->len; i > 0; i--)
    g_ptr_array_add (texts, sam_deck_test_load (format->full));

  for (; n_faults < N_FAULTS && n_tries < N_MOST_TRIES; n_tries++)
    {
      gint32           text = g_rand_int_range (random, 0, (gint32) texts->len);
      g_autofree char *variant =
          make_variant (g_ptr_array_index (texts, (guint) text), format,
                        random);

      if (!agree (format, schema, variant))
        n_faults++;
    }

  g_test_message ("%u faults in %u changes", n_faults, n_tries);
  g_assert_cmpuint (n_faults, ==, N_FAULTS);
  g_rand_free (random);
  xmlRelaxNGFree (schema);
}
