// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-return-button.h"

#include <glib/gi18n-lib.h>

#include "sam-date.h"
#include "sam-spoken-name.h"
#include "sam-tab.h"
#include "sam-typed-date.h"

/**
 * SamReturnButton:
 *
 * When an improvement point comes back: at the next session, in some weeks, or
 * on a day that is typed. The button says which it is now.
 *
 * ## Actions
 *
 * - return.in-weeks (i): so many weeks from today; 0 for the next session
 */
struct _SamReturnButton
{
  AdwBin parent_instance;

  /* Template */
  GtkMenuButton *button;
  GtkLabel      *words;
  GtkPopover    *popover;
  GtkButton     *two_weeks;
  GtkButton     *four_weeks;
  GtkButton     *six_weeks;
  GtkEditable   *entry;
  GtkLabel      *fault;

  GDate today;
  GDate returns; /* not valid: at the next session */
};

G_DEFINE_FINAL_TYPE (SamReturnButton, sam_return_button, ADW_TYPE_BIN)

enum
{
  CHOSEN,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

/* Returns: (transfer full) */
static char *
format_day (const GDate *day)
{
  /* TRANSLATORS: a day, in g_date_time_format() form */
  return sam_date_format (day, _ ("%-d %B %Y"));
}

static void
show_returns (SamReturnButton *self)
{
  g_autofree char *day =
      g_date_valid (&self->returns) ? format_day (&self->returns) : NULL;
  const char      *words = day != NULL ? day : _ ("Next session");
  g_autofree char *name = g_strdup_printf (_ ("Comes back: %s"), words);

  gtk_label_set_label (self->words, words);
  sam_spoken_name_set (GTK_WIDGET (self->button), name);
}

static void
name_weeks (SamReturnButton *self, GtkButton *button, guint weeks)
{
  GDate            day;
  g_autofree char *date = NULL;
  g_autofree char *label = NULL;

  sam_date_in_weeks (&self->today, weeks, &day);
  date = format_day (&day);
  /* TRANSLATORS: a number of weeks, at least 2, and which day that is */
  label = g_strdup_printf (_ ("In %u weeks: %s"), weeks, date);
  gtk_button_set_label (button, label);
}

static void
set_fault (SamReturnButton *self, const char *fault)
{
  gtk_label_set_label (self->fault, fault != NULL ? fault : "");
  gtk_widget_set_visible (GTK_WIDGET (self->fault), fault != NULL);
  if (fault != NULL)
    gtk_widget_add_css_class (GTK_WIDGET (self->entry), "error");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self->entry), "error");
}

static void
choose (SamReturnButton *self, const GDate *returns)
{
  gtk_menu_button_popdown (self->button);
  sam_return_button_set_returns (self, returns);
  g_signal_emit (self, signals[CHOSEN], 0);
}

static void
in_weeks_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  SamReturnButton *self = SAM_RETURN_BUTTON (widget);
  int              weeks = g_variant_get_int32 (parameter);
  GDate            day;

  if (weeks <= 0)
    {
      choose (self, NULL);
      return;
    }

  sam_date_in_weeks (&self->today, (guint) weeks, &day);
  choose (self, &day);
}

static void
entry_activate_cb (SamReturnButton *self)
{
  GDate day;
  g_autoptr (GDateTime) now = NULL;
  g_autoptr (GDateTime) typed = NULL;

  now = g_date_time_new_local ((int) g_date_get_year (&self->today),
                               (int) g_date_get_month (&self->today),
                               (int) g_date_get_day (&self->today), 12, 0, 0);
  typed = sam_typed_date_parse_day (gtk_editable_get_text (self->entry), now);
  if (typed == NULL)
    {
      set_fault (self, _ ("That is not a day. Write it as 8-12-2026."));
      return;
    }

  sam_date_of (typed, &day);
  if (g_date_compare (&day, &self->today) < 0)
    {
      set_fault (self, _ ("That day has passed."));
      return;
    }

  choose (self, &day);
}

static void
entry_changed_cb (SamReturnButton *self)
{
  set_fault (self, NULL);
}

static void
show_cb (SamReturnButton *self)
{
  gtk_editable_set_text (self->entry, "");
  set_fault (self, NULL);
}

static gboolean
sam_return_button_grab_focus (GtkWidget *widget)
{
  return gtk_widget_grab_focus (
      GTK_WIDGET (SAM_RETURN_BUTTON (widget)->button));
}

static void
bind_template (GtkWidgetClass *widget_class)
{
#define BIND(name) \
  gtk_widget_class_bind_template_child (widget_class, SamReturnButton, name)

  gtk_widget_class_set_template_from_resource (
      widget_class, SAM_RESOURCE_BASE "/ui/common/sam-return-button.ui");
  BIND (button);
  BIND (words);
  BIND (popover);
  BIND (two_weeks);
  BIND (four_weeks);
  BIND (six_weeks);
  BIND (entry);
  BIND (fault);
  gtk_widget_class_bind_template_callback (widget_class, entry_activate_cb);
  gtk_widget_class_bind_template_callback (widget_class, entry_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, show_cb);

#undef BIND
}

static void
sam_return_button_class_init (SamReturnButtonClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  widget_class->grab_focus = sam_return_button_grab_focus;
  widget_class->focus = sam_tab_through;

  signals[CHOSEN] =
      g_signal_new ("chosen", SAM_TYPE_RETURN_BUTTON, G_SIGNAL_RUN_LAST, 0,
                    NULL, NULL, NULL, G_TYPE_NONE, 0);

  gtk_widget_class_install_action (widget_class, "return.in-weeks", "i",
                                   in_weeks_action);
  bind_template (widget_class);
}

static void
sam_return_button_init (SamReturnButton *self)
{
  g_autoptr (GDateTime) now = g_date_time_new_now_local ();

  gtk_widget_init_template (GTK_WIDGET (self));
  sam_date_of (now, &self->today);
  sam_return_button_set_today (self, &self->today);
  show_returns (self);
}

GtkWidget *
sam_return_button_new (void)
{
  return g_object_new (SAM_TYPE_RETURN_BUTTON, NULL);
}

/**
 * sam_return_button_get_returns:
 *
 * Returns: (transfer none) (nullable): the day that is chosen; %NULL for the
 *   next session
 */
const GDate *
sam_return_button_get_returns (SamReturnButton *self)
{
  g_return_val_if_fail (SAM_IS_RETURN_BUTTON (self), NULL);

  return g_date_valid (&self->returns) ? &self->returns : NULL;
}

/**
 * sam_return_button_set_returns:
 * @returns: (nullable): a day; %NULL for the next session
 */
void
sam_return_button_set_returns (SamReturnButton *self, const GDate *returns)
{
  g_return_if_fail (SAM_IS_RETURN_BUTTON (self));
  g_return_if_fail (returns == NULL || g_date_valid (returns));

  if (returns != NULL)
    self->returns = *returns;
  else
    g_date_clear (&self->returns, 1);
  show_returns (self);
}

/**
 * sam_return_button_set_today:
 * @today: from which the weeks count
 */
void
sam_return_button_set_today (SamReturnButton *self, const GDate *today)
{
  g_return_if_fail (SAM_IS_RETURN_BUTTON (self));
  g_return_if_fail (today != NULL && g_date_valid (today));

  self->today = *today;
  name_weeks (self, self->two_weeks, 2);
  name_weeks (self, self->four_weeks, 4);
  name_weeks (self, self->six_weeks, 6);
}
