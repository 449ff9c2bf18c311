// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-reference.h"
#include "sam-schema-test.h"

/* The reader of references and data/reference.rng. */

static const char *const beyond_schema[] = {
  "the id “*” is used twice; *",
  "one answer must be right, *",
  "the format must be 1.0, *",
  "<p> is empty",
  "<quote> is empty",
  "<li> is empty",
  "<em> is empty",
  NULL,
};

static const char *const elements[] = {
  "answer",      "body",     "check-in", "check-out", "em",
  "explanation", "fact",     "li",       "list",      "p",
  "page",        "question", "quote",    "section",   "source",
  "summary",     "title",    "unknown",  NULL,
};

static const char *const attributes[] = {
  "card",  "format",  "id",   "kind",    "lang", "maker",
  "right", "written", "year", "unknown", NULL,
};

static const char *const folders[] = { "../data/reference/nl",
                                       "../data/reference/en", NULL };

static gboolean
reads (GBytes *bytes, GPtrArray *faults)
{
  g_autoptr (SamReference) reference =
      sam_reference_parse (bytes, SAM_XML_STRICT, faults, NULL);

  return reference != NULL;
}

static const SamFormatTest format = {
  .schema = "../data/reference.rng",
  .full = "data/reference-full.xml",
  .folders = folders,
  .n_files = 6,
  .elements = elements,
  .attributes = attributes,
  .beyond_schema = beyond_schema,
  .reads = reads,
};

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_data_func ("/reference-schema/agree-on-good-files", &format,
                        sam_schema_test_good_files);
  g_test_add_data_func ("/reference-schema/agree-on-faults", &format,
                        sam_schema_test_faults);

  return g_test_run ();
}
