// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-flow.h"

#define ADD(name, test) \
  g_test_add ("/flow/browse/" name, SamFlow, NULL, sam_flow_set_up, test, \
              sam_flow_tear_down)

static void
test_all_eight_cards (SamFlow *flow, gconstpointer unused)
{
  static const char *const titles[] = {
    "*Working together constructively*",
    "*several carers*",
    "*contact with carers*",
    "*expertise*",
    "*own solutions*",
    "*balance*",
    "*shyness to ask*",
    "*Referring*",
  };

  sam_flow_start (flow);
  for (gsize i = 0; i < G_N_ELEMENTS (titles); i++)
    sam_flow_wait_for (flow, titles[i]);
  sam_flow_quit (flow);
}

static void
test_a_card_and_back (SamFlow *flow, gconstpointer unused)
{
  sam_flow_start (flow);
  sam_flow_press (flow, "*several carers*");
  sam_flow_wait_for (flow, "Discuss this card");
  sam_flow_press (flow, "Dilemmas*");
  sam_flow_focus (flow, "*Two numbers at the top*");
  for (guint i = 0; i < 3; i++)
    sam_flow_key (flow, "Down");
  sam_flow_wait_for (flow, "*I let this decision stand tonight.*");
  sam_flow_key (flow, "Alt+Left");
  sam_flow_wait_for (flow, "*Referring*");
  sam_flow_quit (flow);
}

static void
test_search (SamFlow *flow, gconstpointer unused)
{
  sam_flow_start (flow);
  sam_flow_key (flow, "Control+f");
  sam_flow_wait_focus (flow, "*");
  sam_flow_type (flow, "biscuit receipts");
  sam_flow_wait_for (flow, "*The biscuit tin of receipts*");
  sam_flow_key (flow, "Return");
  sam_flow_wait_for (flow, "Discuss on shared screen");
  sam_flow_wait_for (flow, "*The biscuit tin of receipts*");
  sam_flow_quit (flow);
}

/* There is one Samenspel: starting it again brings its window to the front. */
static void
test_a_second_start (SamFlow *flow, gconstpointer unused)
{
  sam_flow_start (flow);
  sam_flow_start_again (flow);
  sam_flow_wait_for (flow, "*Referring*");
  sam_flow_quit (flow);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  atspi_init ();

  ADD ("all-eight-cards", test_all_eight_cards);
  ADD ("a-card-and-back", test_a_card_and_back);
  ADD ("search", test_search);
  ADD ("a-second-start", test_a_second_start);

  return g_test_run ();
}
