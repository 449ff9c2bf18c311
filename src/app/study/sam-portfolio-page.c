// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-portfolio-page.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "sam-file-chooser.h"
#include "sam-name-guard.h"
#include "sam-planned-words.h"
#include "sam-portfolio-about.h"
#include "sam-portfolio-period.h"
#include "sam-portfolio-texts.h"
#include "sam-save-file.h"
#include "sam-tab.h"

/**
 * SamPortfolioPage:
 *
 * A portfolio, from what goes in it to the file: its pages show before they are
 * saved.
 *
 * ## Actions
 *
 * - `portfolio.show-pages`, `portfolio.change`: between the two
 * - `portfolio.save` (s): asks for a place and saves a “pdf” or a “markdown”
 */
struct _SamPortfolioPage
{
  AdwBin parent_instance;

  /* Template */
  GtkStack           *stack;
  SamPortfolioPeriod *period;
  SamPortfolioAbout  *about;
  SamPortfolioTexts  *texts;
  AdwBin             *pages;
  GtkLabel           *state;

  SamDesk                 *desk;        /* (owned) (nullable) */
  const SamPortfolioPrint *print;       /* (not owned): static */
  GCancellable            *cancellable; /* (owned): cancelled in dispose */
  gboolean                 as_pdf;      /* what is being asked for */
};

G_DEFINE_FINAL_TYPE (SamPortfolioPage, sam_portfolio_page, ADW_TYPE_BIN)

enum
{
  PROP_0,
  PROP_TITLE,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

static gboolean
is_gone (SamPortfolioPage *self)
{
  return g_cancellable_is_cancelled (self->cancellable);
}

static void
period_changed_cb (SamPortfolioPage *self)
{
  SamDay   from, until;
  gboolean there = sam_portfolio_period_get (self->period, &from, &until);

  if (there)
    sam_portfolio_texts_set_period (self->texts, from, until);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "portfolio.show-pages",
                                 there);
}

/* If the stack gave the focus back to a field, that field would keep its page
 * alive after the window (GTK 4.8). */
static void
show (SamPortfolioPage *self, const char *name)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));

  if (root != NULL)
    gtk_root_set_focus (root, NULL);
  gtk_stack_set_visible_child_name (self->stack, name);
  sam_tab_to_first (gtk_stack_get_visible_child (self->stack));
}

static void
show_pages_action (GtkWidget  *widget,
                   const char *action_name,
                   GVariant   *parameter)
{
  SamPortfolioPage *self = SAM_PORTFOLIO_PAGE (widget);
  g_autoptr (SamPortfolio) portfolio = sam_portfolio_page_dup_portfolio (self);

  if (portfolio == NULL)
    return;

  gtk_label_set_label (self->state, "");
  adw_bin_set_child (self->pages, self->print->new_preview (portfolio));
  show (self, "pages");
}

static void
change_action (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  SamPortfolioPage *self = SAM_PORTFOLIO_PAGE (widget);

  show (self, "choose");
  adw_bin_set_child (self->pages, NULL);
}

static void
say (SamPortfolioPage *self, const char *text)
{
  if (!is_gone (self))
    gtk_label_set_label (self->state, text);
}

/* A save belongs to the person: nothing cancels it. */
static void
saved_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (SamPortfolioPage) self = user_data;
  g_autofree char *text = NULL;
  g_autoptr (GError) error = NULL;

  if (!sam_save_file_finish (result, &error))
    text = g_strdup_printf (_ ("Not saved: %s. What you studied is safe."),
                            error->message);

  say (self, text != NULL
                 ? text
                 : _ ("Saved. That file has no passphrase, and stays when you "
                      "delete something here."));
}

static void
chosen_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (SamPortfolioPage) self = user_data;
  g_autoptr (GFile) file = NULL;
  g_autoptr (GError) error = NULL;

  file = sam_file_chooser_finish (result, &error);
  if (is_gone (self))
    return;

  if (file != NULL)
    sam_portfolio_page_save (self, file, self->as_pdf);
  else if (error != NULL)
    say (self, error->message);
}

static void
save_action (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  SamPortfolioPage *self = SAM_PORTFOLIO_PAGE (widget);
  g_autoptr (SamPortfolio) portfolio = sam_portfolio_page_dup_portfolio (self);
  g_autofree char *title = NULL;
  g_autofree char *name = NULL;

  if (portfolio == NULL)
    return;

  self->as_pdf = g_str_equal (g_variant_get_string (parameter, NULL), "pdf");
  title = g_strdup_printf (_ ("Portfolio of %s"),
                           sam_portfolio_get_name (portfolio));
  name = sam_planned_words_dup_file_name (title, self->as_pdf ? ".pdf" : ".md");
  sam_file_chooser_save_async (GTK_WINDOW (gtk_widget_get_root (widget)),
                               self->as_pdf ? _ ("Save as PDF")
                                            : _ ("Save as Markdown"),
                               name, self->cancellable, chosen_cb,
                               g_object_ref (self));
}

static void
sam_portfolio_page_get_property (GObject    *object,
                                 guint       property_id,
                                 GValue     *value,
                                 GParamSpec *pspec)
{
  switch (property_id)
    {
    case PROP_TITLE:
      g_value_set_string (value, _ ("Portfolio"));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
sam_portfolio_page_dispose (GObject *object)
{
  SamPortfolioPage *self = SAM_PORTFOLIO_PAGE (object);

  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->desk);

  G_OBJECT_CLASS (sam_portfolio_page_parent_class)->dispose (object);
}

static void
sam_portfolio_page_finalize (GObject *object)
{
  g_object_unref (SAM_PORTFOLIO_PAGE (object)->cancellable);

  G_OBJECT_CLASS (sam_portfolio_page_parent_class)->finalize (object);
}

static void
bind_template (GtkWidgetClass *widget_class)
{
#define BIND(name) \
  gtk_widget_class_bind_template_child (widget_class, SamPortfolioPage, name)

  gtk_widget_class_set_template_from_resource (
      widget_class, SAM_RESOURCE_BASE "/ui/study/sam-portfolio-page.ui");
  BIND (stack);
  BIND (period);
  BIND (about);
  BIND (texts);
  BIND (pages);
  BIND (state);
  gtk_widget_class_bind_template_callback (widget_class, period_changed_cb);

#undef BIND
}

static void
sam_portfolio_page_class_init (SamPortfolioPageClass *klass)
{
  GObjectClass   *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = sam_portfolio_page_get_property;
  object_class->dispose = sam_portfolio_page_dispose;
  object_class->finalize = sam_portfolio_page_finalize;

  properties[PROP_TITLE] =
      g_param_spec_string ("title", NULL, NULL, "",
                           G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  /**
   * SamPortfolioPage::done:
   *
   * The person wants to go back.
   */
  g_signal_new ("done", SAM_TYPE_PORTFOLIO_PAGE, G_SIGNAL_RUN_LAST, 0, NULL,
                NULL, NULL, G_TYPE_NONE, 0);

  gtk_widget_class_install_action (widget_class, "portfolio.show-pages", NULL,
                                   show_pages_action);
  gtk_widget_class_install_action (widget_class, "portfolio.change", NULL,
                                   change_action);
  gtk_widget_class_install_action (widget_class, "portfolio.save", "s",
                                   save_action);
  bind_template (widget_class);
}

static void
sam_portfolio_page_init (SamPortfolioPage *self)
{
  g_type_ensure (SAM_TYPE_NAME_GUARD);
  g_type_ensure (SAM_TYPE_PORTFOLIO_ABOUT);
  g_type_ensure (SAM_TYPE_PORTFOLIO_PERIOD);
  g_type_ensure (SAM_TYPE_PORTFOLIO_TEXTS);
  self->cancellable = g_cancellable_new ();
  gtk_widget_init_template (GTK_WIDGET (self));
}

/* Returns: the first day of which there is anything */
static SamDay
find_oldest (SamStudy *study)
{
  GListModel *activities = sam_study_get_activities (study);
  g_autoptr (SamActivity) first = g_list_model_get_item (activities, 0);

  return first != NULL ? sam_activity_get_day (first) : SAM_NO_DAY;
}

/**
 * sam_portfolio_page_new:
 * @desk: with somebody at it
 * @print: (not owned): how it comes on paper; stays as long as the page
 *
 * Returns: (transfer floating): a page
 */
GtkWidget *
sam_portfolio_page_new (SamDesk *desk, const SamPortfolioPrint *print)
{
  SamPortfolioPage *self;
  SamStudy         *study;
  g_autoptr (GDateTime) now = NULL;

  g_return_val_if_fail (SAM_IS_DESK (desk), NULL);
  g_return_val_if_fail (sam_desk_get_study (desk) != NULL, NULL);
  g_return_val_if_fail (print != NULL, NULL);

  self = g_object_new (SAM_TYPE_PORTFOLIO_PAGE, NULL);
  self->desk = g_object_ref (desk);
  self->print = print;
  study = sam_desk_get_study (desk);
  now = sam_desk_get_now (desk);
  sam_portfolio_about_set_study (self->about, study);
  sam_portfolio_texts_set_study (self->texts, study);
  sam_portfolio_period_begin (self->period, now, find_oldest (study));

  return GTK_WIDGET (self);
}

SamPortfolio *
sam_portfolio_page_dup_portfolio (SamPortfolioPage *self)
{
  SamDay from, until;
  g_autoptr (GPtrArray) chosen = NULL;

  g_return_val_if_fail (SAM_IS_PORTFOLIO_PAGE (self), NULL);

  if (!sam_portfolio_period_get (self->period, &from, &until))
    return NULL;

  chosen = sam_portfolio_texts_list_chosen (self->texts);

  return sam_portfolio_new (sam_desk_get_study (self->desk), from, until,
                            chosen);
}

/**
 * sam_portfolio_page_save:
 * @file: replaced whole, or not at all
 * @as_pdf: or else as Markdown
 *
 * Saves the portfolio as it is chosen now, and says how that went.
 */
void
sam_portfolio_page_save (SamPortfolioPage *self, GFile *file, gboolean as_pdf)
{
  g_autoptr (SamPortfolio) portfolio = NULL;
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (GError) error = NULL;

  g_return_if_fail (SAM_IS_PORTFOLIO_PAGE (self));
  g_return_if_fail (G_IS_FILE (file));

  portfolio = sam_portfolio_page_dup_portfolio (self);
  if (portfolio == NULL)
    return;

  if (as_pdf)
    bytes = self->print->write_pdf (portfolio, &error);
  else
    {
      char *markdown = sam_portfolio_to_markdown (portfolio);

      bytes = g_bytes_new_take (markdown, strlen (markdown));
    }

  if (error != NULL)
    say (self, error->message);
  else
    sam_save_file_async (file, bytes, saved_cb, g_object_ref (self));
}
