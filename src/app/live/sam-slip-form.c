// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-slip-form.h"

#include <glib/gi18n-lib.h>

#include "sam-slip-count.h"
#include "sam-tab.h"

/**
 * SamSlipForm:
 *
 * Where the facilitator types in what slips of paper came to: a count for each
 * option, and all of them put in at once. Until then nothing leaves the form,
 * and what it says tells no more than how many slips there are.
 */
struct _SamSlipForm
{
  GtkBox parent_instance;

  /* Template */
  GtkLabel *who_sees;
  GtkGrid  *fields;
  GtkLabel *message;

  SamLive   *live; /* (owned) (nullable): while slips can be put in */
  GtkWidget *counts[SAM_N_CHOICES]; /* (unowned) (nullable) */
  gboolean   hides_counts;
  int        warned_of; /* how many slips are fewer than people, or -1 */
};

G_DEFINE_FINAL_TYPE (SamSlipForm, sam_slip_form, GTK_TYPE_BOX)

static void
say (SamSlipForm *self, const char *message)
{
  gtk_label_set_label (self->message, message != NULL ? message : "");
  gtk_widget_set_visible (GTK_WIDGET (self->message), message != NULL);
}

/* Returns: (transfer full): why the slips were not taken, in sums alone */
static char *
describe_total (guint total, guint people)
{
  g_autofree char *slips =
      g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u slip", "%u slips",
                                    total),
                       total);

  if (total == 0)
    return g_strdup (_ ("No slip was typed in. Press again to go on without "
                        "a vote."));
  if (total > people)
    /* Translators: first "8 slips", then how many people are here */
    return g_strdup_printf (g_dngettext (GETTEXT_PACKAGE,
                                         "That is %s for %u person. Count "
                                         "again, or say how many are here.",
                                         "That is %s for %u people. Count "
                                         "again, or say how many are here.",
                                         people),
                            slips, people);

  /* Translators: first "6 slips", then how many people are here */
  return g_strdup_printf (g_dngettext (GETTEXT_PACKAGE,
                                       "That is %s for %u person. Press "
                                       "again if that is right.",
                                       "That is %s for %u people. Press "
                                       "again if that is right.",
                                       people),
                          slips, people);
}

static void
put_in_cb (SamSlipForm *self)
{
  guint            counts[SAM_N_CHOICES] = { 0 };
  guint            total = 0;
  guint            people;
  g_autofree char *message = NULL;

  if (self->live == NULL)
    return;

  for (guint choice = 0; choice < SAM_N_CHOICES; choice++)
    if (self->counts[choice] != NULL)
      {
        counts[choice] =
            sam_slip_count_get_count (SAM_SLIP_COUNT (self->counts[choice]));
        total += counts[choice];
      }

  people = sam_live_get_n_voters (self->live);
  if (total == people || (total < people && self->warned_of == (int) total))
    {
      if (total == 0)
        sam_live_close_round (self->live);
      else
        sam_live_enter_slips (self->live, counts);
      return;
    }

  self->warned_of = (int) total;
  message = describe_total (total, people);
  say (self, message);
}

/* Enter goes from field to field, and after the last it puts the slips in. */
static void
done_cb (SamSlipForm *self, GtkWidget *count)
{
  GtkWidget *next = NULL;

  for (guint choice = 0; choice < SAM_N_CHOICES; choice++)
    {
      if (next == count && self->counts[choice] != NULL)
        {
          sam_tab_to_first (self->counts[choice]);
          return;
        }
      if (self->counts[choice] == count)
        next = count;
    }

  put_in_cb (self);
}

/* Returns: (transfer full): the letter of a choice, as on the slip */
static char *
dup_letter (SamChoice choice)
{
  if (choice >= SAM_CHOICE_DOUBT)
    return g_strdup ("");

  return g_strdup_printf ("%c", 'A' + (char) choice);
}

static const char *
get_says (SamItem *item, SamChoice choice)
{
  if (choice == SAM_CHOICE_DOUBT)
    return _ ("I doubt");
  if (choice == SAM_CHOICE_ABSTAIN)
    return _ ("No choice");

  return sam_item_get_option_says (item, choice);
}

static void
add_field (SamSlipForm *self, SamItem *item, SamChoice choice, int row)
{
  const char      *says = get_says (item, choice);
  g_autofree char *letter = dup_letter (choice);
  /* Translators: followed by an option of a dilemma */
  g_autofree char *name = g_strdup_printf (_ ("Slips for: %s"), says);
  GtkWidget       *badge = gtk_label_new (letter);
  GtkWidget       *words = gtk_label_new (says);

  gtk_widget_add_css_class (badge, "heading");
  gtk_label_set_wrap (GTK_LABEL (words), TRUE);
  gtk_label_set_xalign (GTK_LABEL (words), 0);
  gtk_widget_set_hexpand (words, TRUE);

  self->counts[choice] = sam_slip_count_new (name, self->hides_counts);
  gtk_widget_set_valign (self->counts[choice], GTK_ALIGN_CENTER);
  g_signal_connect_object (self->counts[choice], "done", G_CALLBACK (done_cb),
                           self, G_CONNECT_SWAPPED);

  gtk_grid_attach (self->fields, badge, 0, row, 1, 1);
  gtk_grid_attach (self->fields, words, 1, row, 1, 1);
  gtk_grid_attach (self->fields, self->counts[choice], 2, row, 1, 1);
}

/* New fields for each round: nothing typed before is in them. */
static void
clear (SamSlipForm *self)
{
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self->fields))) !=
         NULL)
    gtk_grid_remove (self->fields, child);
  for (guint choice = 0; choice < SAM_N_CHOICES; choice++)
    self->counts[choice] = NULL;
  self->warned_of = -1;
  say (self, NULL);
}

static void
fill (SamSlipForm *self, SamItem *item)
{
  int row = 0;

  for (guint choice = 0; choice < SAM_N_CHOICES; choice++)
    if (choice < sam_item_get_n_options (item) || choice >= SAM_CHOICE_DOUBT)
      add_field (self, item, choice, row++);
}

static void
sam_slip_form_dispose (GObject *object)
{
  SamSlipForm *self = SAM_SLIP_FORM (object);

  g_clear_object (&self->live);

  G_OBJECT_CLASS (sam_slip_form_parent_class)->dispose (object);
}

static void
sam_slip_form_class_init (SamSlipFormClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = sam_slip_form_dispose;

  gtk_widget_class_set_template_from_resource (widget_class, SAM_RESOURCE_BASE
                                               "/ui/live/sam-slip-form.ui");
  gtk_widget_class_bind_template_child (widget_class, SamSlipForm, who_sees);
  gtk_widget_class_bind_template_child (widget_class, SamSlipForm, fields);
  gtk_widget_class_bind_template_child (widget_class, SamSlipForm, message);
  gtk_widget_class_bind_template_callback (widget_class, put_in_cb);
}

static void
sam_slip_form_init (SamSlipForm *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  sam_slip_form_set_hides_counts (self, FALSE);
}

/**
 * sam_slip_form_set_hides_counts:
 * @hides_counts: whether the room can see the form
 */
void
sam_slip_form_set_hides_counts (SamSlipForm *self, gboolean hides_counts)
{
  g_return_if_fail (SAM_IS_SLIP_FORM (self));

  self->hides_counts = hides_counts;
  gtk_label_set_label (self->who_sees,
                       hides_counts
                           ? _ ("The room can see this screen, so what you "
                                "type stays hidden. Backspace empties a field.")
                           : _ ("The shared screen shows only that slips are "
                                "being counted."));
}

/**
 * sam_slip_form_show:
 * @live: (transfer none): a running session
 *
 * Is there while a round on paper is open. To be called at each change.
 */
void
sam_slip_form_show (SamSlipForm *self, SamLive *live)
{
  gboolean open;

  g_return_if_fail (SAM_IS_SLIP_FORM (self));
  g_return_if_fail (SAM_IS_LIVE (live));

  open = sam_live_has_round (live) && sam_live_get_way (live) == SAM_WAY_PAPER;
  gtk_widget_set_visible (GTK_WIDGET (self), open);
  if (open == (self->live != NULL))
    return;

  clear (self);
  g_clear_object (&self->live);
  if (!open)
    return;

  self->live = g_object_ref (live);
  fill (self, sam_session_item_get_item (sam_live_get_current (live)));
}

/**
 * sam_slip_form_focus:
 *
 * Puts the cursor into the first field.
 *
 * Returns: whether there is one
 */
gboolean
sam_slip_form_focus (SamSlipForm *self)
{
  g_return_val_if_fail (SAM_IS_SLIP_FORM (self), FALSE);

  return self->counts[SAM_CHOICE_A] != NULL &&
         sam_tab_to_first (self->counts[SAM_CHOICE_A]);
}
