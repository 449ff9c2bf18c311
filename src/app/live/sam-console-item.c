// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-console-item.h"

#include "sam-block-pane.h"
#include "sam-console-check-out.h"
#include "sam-console-option.h"
#include "sam-console-vote.h"
#include "sam-live-words.h"
#include "sam-session-words.h"

/**
 * SamConsoleItem:
 *
 * The item on the console: what it is, its phases, how to guide it (what was
 * noted while preparing, and what the card says), what the room sees of it now,
 * and how the vote stands.
 */
struct _SamConsoleItem
{
  AdwBin parent_instance;

  /* Template */
  GtkWidget    *kind_badge;
  GtkLabel     *title;
  GtkFlowBox   *phases;
  GtkWidget    *hint_card;
  GtkLabel     *guide;
  GtkLabel     *hint;
  SamBlockPane *pane;
  GtkWidget    *slide_card;
  GtkLabel     *statement;
  GtkLabel     *body;
  GtkBox       *options;
  GtkLabel     *ballot_before;
  GtkLabel     *ballot_after;
  GtkLabel     *shift;
  GtkWidget    *earlier;

  SamConsoleVote     *vote;
  SamConsoleCheckOut *check_out;

  SamSessionItem *shown;       /* (owned) (nullable): whose phases stand */
  guint           shown_kinds; /* a bit for each kind of phase that stands */
  SamSessionItem *options_of;  /* (owned) (nullable) */
};

G_DEFINE_FINAL_TYPE (SamConsoleItem, sam_console_item, ADW_TYPE_BIN)

static void
remove_children (GtkBox *box)
{
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (box))) != NULL)
    gtk_box_remove (box, child);
}

/* A label without words takes no room. */
static void
set_label (GtkLabel *label, const char *words)
{
  gtk_label_set_label (label, words != NULL ? words : "");
  gtk_widget_set_visible (GTK_WIDGET (label),
                          words != NULL && words[0] != '\0');
}

static void
set_css_class (GtkWidget *widget, const char *name, gboolean wanted)
{
  if (wanted)
    gtk_widget_add_css_class (widget, name);
  else
    gtk_widget_remove_css_class (widget, name);
}

static void
add_phase (SamConsoleItem *self,
           guint           number,
           SamSessionItem *current,
           SamPhaseKind    kind)
{
  GtkWidget       *button = gtk_toggle_button_new ();
  GtkFlowBoxChild *child;
  g_autofree char *label =
      g_strdup_printf ("%u %s", number,
                       sam_session_item_get_phase_title (current, kind));

  gtk_button_set_label (GTK_BUTTON (button), label);
  gtk_widget_add_css_class (button, "phase-chip");
  gtk_actionable_set_action_target (GTK_ACTIONABLE (button), "i", (int) kind);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), "live.phase");
  g_object_set_data (G_OBJECT (button), "phase", GINT_TO_POINTER (kind));
  gtk_flow_box_append (self->phases, button);

  /* The button takes the focus, not the cell around it. */
  child = gtk_flow_box_get_child_at_index (self->phases, (int) number - 1);
  gtk_widget_set_focusable (GTK_WIDGET (child), FALSE);
}

static guint
get_kinds (GArray *plan)
{
  guint kinds = 0;

  for (guint step = 0; step < plan->len; step++)
    kinds |= 1u << g_array_index (plan, SamPhase, step).kind;

  return kinds;
}

/* Where there is one phase, there is nothing to go to. */
static void
fill_phases (SamConsoleItem *self, SamSessionItem *current)
{
  GArray      *plan = sam_session_item_get_plan (current);
  SamPhaseKind last = SAM_PHASE_READ;
  guint        number = 0;
  GtkWidget   *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self->phases))) !=
         NULL)
    gtk_flow_box_remove (self->phases, child);

  for (guint step = 0; step < plan->len; step++)
    {
      SamPhaseKind kind = g_array_index (plan, SamPhase, step).kind;

      if (number == 0 || kind != last)
        add_phase (self, ++number, current, kind);
      last = kind;
    }

  gtk_widget_set_visible (GTK_WIDGET (self->phases), number > 1);
  self->shown_kinds = get_kinds (plan);
}

static void
fill_options (SamConsoleItem *self, SamLive *live)
{
  SamItem *item = sam_session_item_get_item (sam_live_get_slide_item (live));

  remove_children (self->options);

  if (item == NULL || sam_item_get_n_options (item) == 0)
    return;

  for (guint i = 0; i < sam_item_get_n_options (item); i++)
    gtk_box_append (self->options,
                    sam_console_option_new (live, SAM_CHOICE_A + i));
  gtk_box_append (self->options,
                  sam_console_option_new (live, SAM_CHOICE_DOUBT));
  gtk_box_append (self->options,
                  sam_console_option_new (live, SAM_CHOICE_ABSTAIN));
}

static void
show_item (SamConsoleItem *self, SamLive *live, SamSessionItem *current)
{
  SamItem         *item = sam_session_item_get_item (current);
  SamText         *hint = item != NULL ? sam_item_get_hint (item) : NULL;
  const char      *guide = sam_session_item_get_guide (current);
  const char      *kind = sam_session_words_kind (current);
  const char      *title = sam_session_item_get_title (current);
  g_autofree char *hint_markup = NULL;

  gtk_label_set_label (GTK_LABEL (self->kind_badge), kind);
  gtk_label_set_label (self->title, title);
  gtk_widget_set_visible (self->kind_badge, !g_str_equal (kind, title));

  if (hint != NULL)
    hint_markup = sam_live_words_text (hint);
  set_label (self->guide, guide);
  set_label (self->hint, hint_markup);
  gtk_widget_set_visible (self->hint_card,
                          hint_markup != NULL || *guide != '\0');
}

static void
update_phases (SamConsoleItem *self, SamLive *live, GArray *plan)
{
  int now = sam_phase_find (plan, sam_live_get_phase (live).kind);

  for (GtkWidget *child =
           gtk_widget_get_first_child (GTK_WIDGET (self->phases));
       child != NULL; child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *button =
          gtk_flow_box_child_get_child (GTK_FLOW_BOX_CHILD (child));
      SamPhaseKind kind = (SamPhaseKind) GPOINTER_TO_INT (
          g_object_get_data (G_OBJECT (button), "phase"));

      gtk_widget_set_sensitive (child, !sam_live_passes_by (live, kind));
      set_css_class (button, "past", sam_phase_find (plan, kind) < now);
      set_css_class (button, "card-accent", sam_phase_find (plan, kind) < now);
      set_css_class (button, "card-surface",
                     sam_phase_find (plan, kind) == now);
    }
}

/* What stands above already is not repeated: the title, and what the hands of
 * a check-out are counted for. */
static void
update_slide (SamConsoleItem *self, SamLive *live)
{
  g_autoptr (SamSlide) slide = sam_live_dup_slide (live);
  const char      *statement = sam_slide_get_statement (slide);
  SamText         *body = sam_slide_get_body (slide);
  g_autofree char *markup = body != NULL ? sam_live_words_text (body) : NULL;

  if (g_strcmp0 (statement, gtk_label_get_label (self->title)) == 0)
    statement = NULL;
  if (sam_live_is_at_check_out (live))
    g_clear_pointer (&markup, g_free);

  set_label (self->statement, statement);
  set_label (self->body, markup);
}

static void
update_options (SamConsoleItem *self, SamLive *live)
{
  g_autofree char *shift = NULL;
  g_autoptr (SamOutcome) outcome =
      sam_live_dup_outcome (live, SAM_SURFACE_CONSOLE);

  if (g_set_object (&self->options_of, sam_live_get_slide_item (live)))
    fill_options (self, live);
  if (outcome != NULL)
    shift = sam_live_words_outcome (live, outcome);

  for (GtkWidget *child =
           gtk_widget_get_first_child (GTK_WIDGET (self->options));
       child != NULL; child = gtk_widget_get_next_sibling (child))
    sam_console_option_update (SAM_CONSOLE_OPTION (child), outcome);

  set_label (self->shift, shift);
}

/* The round of this phase has a card of its own; here stand the others. */
static void
update_ballot (SamConsoleItem *self, SamLive *live)
{
  SamPhaseKind     kind = sam_live_get_phase (live).kind;
  g_autofree char *before = NULL;
  g_autofree char *after = NULL;

  if (kind != SAM_PHASE_VOTE_BEFORE)
    before = sam_live_words_ballot (live, SAM_ROUND_BEFORE);
  if (kind != SAM_PHASE_VOTE_AFTER)
    after = sam_live_words_ballot (live, SAM_ROUND_AFTER);

  set_label (self->ballot_before, before);
  set_label (self->ballot_after, after);
  gtk_widget_set_visible (self->earlier, sam_live_get_earlier (live) != NULL);
}

static void
sam_console_item_dispose (GObject *object)
{
  SamConsoleItem *self = SAM_CONSOLE_ITEM (object);

  g_clear_object (&self->shown);
  g_clear_object (&self->options_of);

  G_OBJECT_CLASS (sam_console_item_parent_class)->dispose (object);
}

static void
bind_template (GtkWidgetClass *widget_class)
{
#define BIND(name) \
  gtk_widget_class_bind_template_child (widget_class, SamConsoleItem, name)

  gtk_widget_class_set_template_from_resource (widget_class, SAM_RESOURCE_BASE
                                               "/ui/live/sam-console-item.ui");
  BIND (kind_badge);
  BIND (title);
  BIND (phases);
  BIND (hint_card);
  BIND (guide);
  BIND (hint);
  BIND (pane);
  BIND (slide_card);
  BIND (statement);
  BIND (body);
  BIND (options);
  BIND (ballot_before);
  BIND (ballot_after);
  BIND (shift);
  BIND (earlier);
  BIND (vote);
  BIND (check_out);

#undef BIND
}

static void
sam_console_item_class_init (SamConsoleItemClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = sam_console_item_dispose;
  bind_template (GTK_WIDGET_CLASS (klass));
}

static void
sam_console_item_init (SamConsoleItem *self)
{
  g_type_ensure (SAM_TYPE_BLOCK_PANE);
  g_type_ensure (SAM_TYPE_CONSOLE_CHECK_OUT);
  g_type_ensure (SAM_TYPE_CONSOLE_VOTE);
  gtk_widget_init_template (GTK_WIDGET (self));
}

GtkWidget *
sam_console_item_new (void)
{
  return g_object_new (SAM_TYPE_CONSOLE_ITEM, NULL);
}

/**
 * sam_console_item_show:
 * @live: (transfer none): a running session
 *
 * Shows the current item of @live as it is now. To be called at each change.
 */
void
sam_console_item_show (SamConsoleItem *self, SamLive *live)
{
  SamSessionItem *current;
  GArray         *plan;

  g_return_if_fail (SAM_IS_CONSOLE_ITEM (self));
  g_return_if_fail (SAM_IS_LIVE (live));

  current = sam_live_get_current (live);
  plan = sam_session_item_get_plan (current);
  if (g_set_object (&self->shown, current))
    {
      show_item (self, live, current);
      fill_phases (self, current);
    }
  else if (self->shown_kinds != get_kinds (plan))
    {
      fill_phases (self, current);
    }

  sam_block_pane_show (self->pane, live);
  /* What is looked back on stands in its pane. */
  gtk_widget_set_visible (self->slide_card,
                          sam_session_get_looked_at (
                              sam_live_get_session (live)) == NULL);
  update_phases (self, live, plan);
  update_slide (self, live);
  update_options (self, live);
  update_ballot (self, live);
  sam_console_vote_show (self->vote, live);
  sam_console_check_out_show (self->check_out, live);
}

/**
 * sam_console_item_focus_form:
 *
 * Puts the cursor where slips or reasons are to be typed in, if they are.
 */
void
sam_console_item_focus_form (SamConsoleItem *self)
{
  g_return_if_fail (SAM_IS_CONSOLE_ITEM (self));

  sam_console_vote_focus (self->vote);
}

/**
 * sam_console_item_focus_block:
 *
 * Puts the cursor where something is to be said in the current block.
 */
void
sam_console_item_focus_block (SamConsoleItem *self)
{
  g_return_if_fail (SAM_IS_CONSOLE_ITEM (self));

  gtk_widget_grab_focus (GTK_WIDGET (self->pane));
}
