// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-language.h"

typedef struct
{
  const char *chosen;
  const char *interface[4];
  const char *language;
} Choice;

static const Choice choices[] = {
  { NULL, { "nl_NL.UTF-8", "nl", "C" }, "nl" },
  { "", { "en_GB", "en", "C" }, "en" },
  { "en", { "nl_NL", "nl", "C" }, "en" },
  { "nl", { "en_GB", "en", "C" }, "nl" },
  { "", { "de_DE", "nl", "C" }, "nl" },
  { "", { "nl_BE@euro" }, "nl" },
  { "", { "nds_NL", "C" }, "en" },
  { "", { "enm" }, "en" },
  { "", { "C" }, "en" },
  { "fr", { "nl" }, "nl" },
  { NULL, { NULL }, "en" },
};

static void
test_choose (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (choices); i++)
    g_assert_cmpstr (sam_language_choose (choices[i].chosen,
                                          choices[i].interface),
                     ==, choices[i].language);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/language/choose", test_choose);

  return g_test_run ();
}
