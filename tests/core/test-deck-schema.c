// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-deck-test.h"

#include <libxml/parser.h>
#include <libxml/relaxng.h>

/* Holds the reader and data/card.rng to each other: every good card passes
 * both, and every fault that the schema finds the reader finds as well. Faults
 * are made from good cards by one random change each; the seed is fixed, so
 * they are the same in every run. */

#define N_FAULTS 400
#define N_MOST_TRIES 10000

/* What only the reader says: a schema cannot. */
static const char *const beyond_schema[] = {
  "the id “*” is used twice; *",
  "“least”, “usual” and “most” must go up, *",
  "“people” must go up, *",
  "the steps add up to *",
  "the format must be 1.0, *",
  "<p> is empty",
  "<quote> is empty",
  "<li> is empty",
  "<em> is empty",
};

static const char *const names[] = {
  "aim",       "action", "assignment", "author", "case",     "dilemma",
  "em",        "hint",   "li",         "list",   "material", "option",
  "p",         "phase",  "quote",      "reason", "see",      "setting",
  "situation", "step",   "title",      "tip",    "unknown",  "viewpoint",
};

static const char *const attribute_names[] = {
  "colour", "form", "format", "icon", "id",   "kind",    "least",
  "level",  "most", "number", "of",   "ref",  "minutes", "people",
  "role",   "sex",  "suits",  "lang", "name", "unknown",
};

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
  "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
  "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
};

#define PICK(random, array) \
  (array)[g_rand_int_range (random, 0, (gint32) G_N_ELEMENTS (array))]

typedef struct
{
  GPtrArray  *texts;  /* (element-type utf8) (owned): good cards */
  xmlRelaxNG *schema; /* (owned) */
  GRand      *random; /* (owned) */
} Fixture;

/* The schema */

static void
ignore_message (void *data, const char *format, ...)
{
}

static xmlRelaxNG *
load_schema (void)
{
  g_autofree char      *text = sam_deck_test_load ("../data/card.rng");
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
is_beyond_schema (const SamFault *fault)
{
  for (gsize i = 0; i < G_N_ELEMENTS (beyond_schema); i++)
    if (g_pattern_match_simple (beyond_schema[i], fault->message))
      return TRUE;

  return FALSE;
}

/* As far as a schema can tell. */
static gboolean
reader_accepts (const char *text)
{
  g_autoptr (GPtrArray) faults = sam_deck_test_faults ();
  g_autoptr (SamCard) card =
      sam_deck_test_parse (text, SAM_XML_STRICT, faults, NULL);

  g_assert_true ((card == NULL) == (faults->len > 0));
  for (guint i = 0; i < faults->len; i++)
    if (!is_beyond_schema (g_ptr_array_index (faults, i)))
      return FALSE;

  return TRUE;
}

/* Changes. Each takes an element below the root. */

static void
drop_element (xmlNode *element, GRand *random)
{
  xmlUnlinkNode (element);
  xmlFreeNode (element);
}

static void
double_element (xmlNode *element, GRand *random)
{
  xmlAddNextSibling (element, xmlCopyNode (element, 1));
}

static void
rename_element (xmlNode *element, GRand *random)
{
  xmlNodeSetName (element, BAD_CAST PICK (random, names));
}

static void
swap_elements (xmlNode *element, GRand *random)
{
  xmlNode *next = xmlNextElementSibling (element);

  if (next != NULL)
    xmlAddPrevSibling (element, next);
}

static void
move_element_up (xmlNode *element, GRand *random)
{
  if (element->parent->parent->type == XML_ELEMENT_NODE)
    xmlAddNextSibling (element->parent, element);
}

static void
add_element (xmlNode *element, GRand *random)
{
  xmlNewTextChild (element, NULL, BAD_CAST PICK (random, names),
                   BAD_CAST "some text");
}

static void
empty_element (xmlNode *element, GRand *random)
{
  xmlNodeSetContent (element, NULL);
}

static void
add_text (xmlNode *element, GRand *random)
{
  xmlNodeAddContent (element, BAD_CAST "stray");
}

static void
set_long_text (xmlNode *element, GRand *random)
{
  g_autofree char *text =
      g_strnfill ((gsize) g_rand_int_range (random, 299, 303), 'a');

  xmlNodeSetContent (element, BAD_CAST text);
}

static void
move_to_other_namespace (xmlNode *element, GRand *random)
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
drop_attribute (xmlNode *element, GRand *random)
{
  xmlAttr *attribute = pick_attribute (element, random);

  if (attribute != NULL)
    xmlRemoveProp (attribute);
}

static void
change_attribute (xmlNode *element, GRand *random)
{
  xmlAttr *attribute = pick_attribute (element, random);

  if (attribute != NULL)
    xmlSetProp (element, attribute->name, BAD_CAST PICK (random, values));
}

static void
add_attribute (xmlNode *element, GRand *random)
{
  const char *name = PICK (random, attribute_names);

  xmlSetProp (element, BAD_CAST name, BAD_CAST PICK (random, values));
}

static void
add_foreign_attribute (xmlNode *element, GRand *random)
{
  xmlNodeSetLang (element, BAD_CAST "nl");
}

static void (*const changes[]) (xmlNode *element, GRand *random) = {
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
change_something (xmlNode *root, GRand *random)
{
  g_autoptr (GPtrArray) elements = g_ptr_array_new ();
  gint32 element;

  if (g_rand_int_range (random, 0, 12) == 0)
    {
      change_attribute (root, random);
      return;
    }

  collect_elements (root, elements);
  element = g_rand_int_range (random, 0, (gint32) elements->len);
  PICK (random, changes)
  (g_ptr_array_index (elements, (guint) element), random);
}

/* Returns: (transfer full): a good card with one change */
static char *
make_variant (Fixture *fixture)
{
  gint32 index =
      g_rand_int_range (fixture->random, 0, (gint32) fixture->texts->len);
  const char *text = g_ptr_array_index (fixture->texts, (guint) index);
  xmlDoc     *document =
      xmlReadMemory (text, (int) strlen (text), NULL, NULL, XML_PARSE_NONET);
  xmlChar *dump;
  char    *variant;

  change_something (xmlDocGetRootElement (document), fixture->random);
  xmlDocDumpMemoryEnc (document, &dump, NULL, "UTF-8");
  variant = g_strdup ((const char *) dump);
  xmlFree (dump);
  xmlFreeDoc (document);

  return variant;
}

static int
compare_names (gconstpointer a, gconstpointer b)
{
  return strcmp (*(char *const *) a, *(char *const *) b);
}

static void
add_cards (GPtrArray *texts, const char *folder)
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

static void
fixture_set_up (Fixture *fixture, gconstpointer unused)
{
  fixture->texts = g_ptr_array_new_with_free_func (g_free);
  add_cards (fixture->texts, "../data/cards/nl");
  add_cards (fixture->texts, "../data/cards/en");
  g_assert_cmpuint (fixture->texts->len, >=, 16);

  /* Small, so that its rarer parts are hit as well; hence several times. */
  for (int i = 0; i < 32; i++)
    g_ptr_array_add (fixture->texts, sam_deck_test_load ("data/card-full.xml"));
  fixture->schema = load_schema ();
  fixture->random = g_rand_new_with_seed (20261122);
}

static void
fixture_tear_down (Fixture *fixture, gconstpointer unused)
{
  g_ptr_array_unref (fixture->texts);
  xmlRelaxNGFree (fixture->schema);
  g_rand_free (fixture->random);
}

static void
test_agree_on_good_cards (Fixture *fixture, gconstpointer unused)
{
  for (guint i = 0; i < fixture->texts->len; i++)
    {
      const char *text = g_ptr_array_index (fixture->texts, i);
      g_autoptr (GError) error = NULL;
      g_autoptr (SamCard) card =
          sam_deck_test_parse (text, SAM_XML_STRICT, NULL, &error);

      g_assert_nonnull (card);
      g_assert_no_error (error);
      g_assert_true (schema_accepts (fixture->schema, text));
    }
}

static void
test_agree_on_faults (Fixture *fixture, gconstpointer unused)
{
  guint n_faults = 0;
  guint n_tries = 0;

  for (; n_faults < N_FAULTS && n_tries < N_MOST_TRIES; n_tries++)
    {
      g_autofree char *variant = make_variant (fixture);
      gboolean         good = schema_accepts (fixture->schema, variant);

      if (good != reader_accepts (variant))
        {
          g_printerr ("%s\n", variant);
          g_error ("the schema says %s, the reader does not",
                   good ? "yes" : "no");
        }
      if (!good)
        n_faults++;
    }

  g_test_message ("%u faults in %u changes", n_faults, n_tries);
  g_assert_cmpuint (n_faults, ==, N_FAULTS);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add ("/deck-schema/agree-on-good-cards", Fixture, NULL, fixture_set_up,
              test_agree_on_good_cards, fixture_tear_down);
  g_test_add ("/deck-schema/agree-on-faults", Fixture, NULL, fixture_set_up,
              test_agree_on_faults, fixture_tear_down);

  return g_test_run ();
}
