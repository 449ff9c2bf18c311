// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-confidentiality.h"

#include <string.h>
#include <time.h>

#define YEAR 2026

/* A text, and what it is when everything that is found was replaced. */
typedef struct
{
  const char *text;
  const char *neutral;
} Case;

static const Case titles[] = {
  { "Mevrouw Jansen was in de war.", "Mevrouw was in de war." },
  { "gebeld met mevrouw de Vries", "gebeld met mevrouw" },
  { "Mw. van den Berg is boos", "Mevrouw is boos" },
  { "mevr jansen belde", "mevrouw belde" },
  { "mw de vries belde", "mevrouw belde" },
  { "dhr. J.P. van der Meer slaapt", "meneer slaapt" },
  { "De heer De Groot kan het zelf.", "Meneer kan het zelf." },
  { "bij de heer in ’t Veld", "bij meneer" },
  { "mevrouw ’t Hart", "mevrouw" },
  { "mevrouw Rozenburg-Kok is 91", "mevrouw is 91" },
  { "Mijnheer Tjong A Hung wil thuis blijven", "Meneer wil thuis blijven" },
  { "meneer en mevrouw Smit", "meneer en mevrouw" },
  { "De familie Kok en fam. Bos", "De familie en de familie" },
  { "Dokter De Jong komt, zei dr. Ali.", "De arts komt, zei de arts." },
  { "MEVROUW JANSEN IS GEVALLEN", "Mevrouw IS GEVALLEN" },
  { "de dames Kuiper en Postma", "de dames en [naam]" },
  { "We saw Mrs Brown and Mr. van Vliet.",
    "We saw the client and the client." },
  { "Mrs Brown’s daughter", "The client’s daughter" },
  { "Then Mr and Mrs Harris slept", "Then the couple slept" },
  { "The Robinson family wants that.", "The family wants that." },
  { "We asked Dr Patel.", "We asked the doctor." },
  /* No names */
  { "Mevrouw was boos.\nMeneer ook.", NULL },
  { "Mevrouw De deur stond open.", NULL },
  { "gesprek met mw. Is boos.", NULL },
  { "gratis voor de familie. Online, acht weken", NULL },
  { "geef mevrouw haar pillen, meneer kan het zelf", NULL },
  { "Mevrouw X en meneer B.", NULL },
  { "mevrouw DM type 2, meneer COPD", NULL },
  { "the Dutch family, the whole family", NULL },
};

static const Case names[] = {
  { "Haar dochter Anouk wil dat.", "Haar dochter wil dat." },
  { "Zoon Xaverino belde", "Zoon belde" },
  { "Her son Jack rang.", "Her son rang." },
  { "Huisarts Van Rijn is weg", "Huisarts is weg" },
  { "Fatima Yildirim zegt dat", "[naam] zegt dat" },
  { "vandaag belde monique af", "vandaag belde [naam] af" },
  { "ik sprak Roos van der Meer", "ik sprak [naam]" },
  { "Toen zei Roos dat.", "Toen zei [naam] dat." },
  { "Mark Visser komt niet", "[naam] komt niet" },
  { "Brief van P.J. de Wit.", "Brief van [naam]." },
  { "J. Carter, the son, signed", "[name], the son, signed" },
  { "Anna’s fiets is weg", "[naam]’s fiets is weg" },
  { "Willems moeder en Pims zus", "[naam] moeder en Pims zus" },
  { "een man genaamd Zjakomo", "een man genaamd [naam]" },
  { "Haar naam is Zjakomo.", "Haar naam is [naam]." },
  { "“Ja,” zegt Zjakomo.", "“Ja,” zegt [naam]." },
  { "Ik ben Zjakomo.", "Ik ben [naam]." },
  { "bij De Vries geweest", "bij [naam] geweest" },
  { "hulp van Hoekstra", "hulp van [naam]" },
  { "Gerrit-Jan en ANNELIES", "[naam] en [naam]" },
  { "Łukasz, Ömer en Zoë", "[naam], [naam] en [naam]" },
  /* No names */
  { "Roos is haar lievelingsbloem", NULL },
  { "Mark de vakjes. Wil je dat? Storm op komst. Mei was goed.", NULL },
  { "Mark the boxes. Will you? May I? In May and June.", NULL },
  { "de Margriet gelezen, een Rembrandt aan de muur", NULL },
  { "bij de Albert Heijn in de Anna van Burenstraat", NULL },
  { "ziekenhuis Sint Anna en St. Maria", NULL },
  { "op maandag in Utrecht met Buurtzorg en de WMO", NULL },
  { "dochter is er, zoon niet; Vader heeft dementie", NULL },
  { "Bel de bakker, de visser en de jager", NULL },
  { "de ziekte van Parkinson of Alzheimer", NULL },
};

static const Case numbers[] = {
  { "BSN 999990019", "BSN [BSN]" },
  { "pas: 9999.90.019 en 999 990 019", "pas: [BSN] en [BSN]" },
  { "(999-990-019)", "([BSN])" },
  { "bsn: 123456789", "bsn: [BSN]" }, /* the text says so */
  { "bel 06-12345678.", "bel [telefoonnummer]." },
  { "bel 0612345678, 06 12 34 56 78 of 06 1234 5678",
    "bel [telefoonnummer], [telefoonnummer] of [telefoonnummer]" },
  { "bel (010) 123 45 67 of 0182-512467",
    "bel [telefoonnummer] of [telefoonnummer]" },
  { "+31 6 12345678, +31 (0)10 1234567 en 0031612345678",
    "[telefoonnummer], [telefoonnummer] en [telefoonnummer]" },
  { "tel. 5128376", "tel. [telefoonnummer]" },
  { "ring the son on 07700 900123 or +32 475 12 90 33",
    "ring the son on [phone number] or [phone number]" },
  { "06-12345678 06-87654321", "[telefoonnummer] [telefoonnummer]" },
  { "mail a.b-c_d+e@example.nl.", "mail [e-mailadres]." },
  { "write to A@B.example.ORG", "write to [e-mail address]" },
  /* None of somebody */
  { "order 123456789, 4500128733 en 83920114", NULL },
  { "bel 112, 113, 14 030, 0800-2000, 0900 1234 of 088-1234567", NULL },
  { "van 06.30 - 07.15 en 08.00 tot 10.30", NULL },
  { "op 02-03-2026 10.30 uur", NULL },
  { "RR 120/80 130/85 140/90, 3 x 500 mg, 1.500 ml", NULL },
  { "NL91ABNA0417164300, Z-2026-118, v1.2.3", NULL },
  { "apenstaartje @ hier, a@b, @naam", NULL },
};

static const Case dates[] = {
  { "geboren op 12-03-1941", "geboren op [geboortedatum]" },
  { "12 maart 1941 / 3/12/41 / 12 mrt. ’41 / 1941-03-12",
    "[geboortedatum] / [geboortedatum] / [geboortedatum] / [geboortedatum]" },
  { "mevrouw van 5.6.1944", "mevrouw van [geboortedatum]" },
  { "She was born on March 12, 1941", "She was born on [date of birth]" },
  { "the 12th of May 1939 was her day", "[date of birth] was her day" },
  { "D.O.B. 19-07-2024", "D.O.B. [geboortedatum]" },
  { "kleinkind geboren 12-02-2026", "kleinkind geboren [geboortedatum]" },
  { "geb. 15081937", "geb. [geboortedatum]" },
  { "geboren in mei 1938", "geboren in [geboortedatum]" },
  { "geb. 12 maart", "geb. [geboortedatum]" },
  /* Appointments, and what happened of late */
  { "op dinsdag 24 november om 10.30 uur", NULL },
  { "op 12-03-2026, 12/3, 3 december 10 uur en 1 januari 2027", NULL },
  { "opgenomen op 12-03-2024 en 4 mei 2020", NULL },
  { "in zorg sinds 1 maart 2009, sinds 1998", NULL },
  { "in 1941, mei 1940, 31-02 en 45-13-1941", NULL },
  { "on Tuesday 24 November, 3 Dec 25 people", NULL },
};

static const Case addresses[] = {
  { "woont op 1234 AB 12", "woont op [adres]" },
  { "1234AB, nr. 12a; 1234ab 12", "[adres]; [adres]" },
  { "Dorpsstraat 12, 1234 AB Utrecht", "[adres] Utrecht" },
  { "lives at 1234 AB 3-II", "lives at [address]" },
  { "Kerkstraat 7 bis", "[adres]" },
  /* A whole street, or none at all */
  { "in 1234 AB is veel wind", NULL },
  { "in 2026 om 3 uur, 2026 en 12", NULL },
  { "de Kerkstraat is dicht, onderweg 3 keer gebeld", NULL },
};

/* Returns: @text with all that was found replaced */
static char *
replace_marks (const char *text, GPtrArray *marks)
{
  GString *replaced = g_string_new (NULL);
  gsize    at = 0;

  for (guint i = 0; i < marks->len; i++)
    {
      const SamMark *mark = g_ptr_array_index (marks, i);

      g_string_append_len (replaced, text + at, (gssize) (mark->start - at));
      g_string_append (replaced, mark->neutral);
      at = mark->end;
    }
  g_string_append (replaced, text + at);

  return g_string_free (replaced, FALSE);
}

static void
check_cases (const Case *cases, gsize n_cases)
{
  for (gsize i = 0; i < n_cases; i++)
    {
      const char *text = cases[i].text;
      const char *neutral = cases[i].neutral;
      g_autoptr (GPtrArray) marks =
          sam_confidentiality_find (text, SAM_MARK_ALL, "nl", YEAR);
      g_autofree char *replaced = replace_marks (text, marks);

      if (g_strcmp0 (replaced, neutral != NULL ? neutral : text) != 0)
        g_test_fail_printf ("“%s” became “%s”", text, replaced);
    }
}

static void
test_titles (void)
{
  check_cases (titles, G_N_ELEMENTS (titles));
}

static void
test_names (void)
{
  check_cases (names, G_N_ELEMENTS (names));
}

static void
test_numbers (void)
{
  check_cases (numbers, G_N_ELEMENTS (numbers));
}

static void
test_dates (void)
{
  check_cases (dates, G_N_ELEMENTS (dates));
}

static void
test_addresses (void)
{
  check_cases (addresses, G_N_ELEMENTS (addresses));
}

static void
test_tells_kinds (void)
{
  const char *text = "Anouk, 06-12345678, 999990019, geb. 1-2-1934, 1234 AB 5, "
                     "a@example.nl";
  static const SamMarkKinds kinds[] = {
    SAM_MARK_NAME,       SAM_MARK_PHONE,   SAM_MARK_SERVICE_NUMBER,
    SAM_MARK_BIRTH_DATE, SAM_MARK_ADDRESS, SAM_MARK_EMAIL,
  };
  g_autoptr (GPtrArray) marks =
      sam_confidentiality_find (text, SAM_MARK_ALL, "nl", YEAR);

  g_assert_cmpuint (marks->len, ==, G_N_ELEMENTS (kinds));
  for (guint i = 0; i < marks->len; i++)
    {
      const SamMark *mark = g_ptr_array_index (marks, i);
      g_autoptr (GPtrArray) alone =
          sam_confidentiality_find (text, kinds[i], "nl", YEAR);
      g_autoptr (GPtrArray) others =
          sam_confidentiality_find (text, SAM_MARK_ALL & ~kinds[i], "nl", YEAR);

      g_assert_cmpint (mark->kind, ==, kinds[i]);
      g_assert_cmpuint (alone->len, ==, 1);
      g_assert_cmpuint (others->len, ==, marks->len - 1);
    }
}

/* What the text does not tell, the caller does. */
static void
test_tells_language (void)
{
  static const struct
  {
    const char *text;
    const char *language;
    const char *neutral;
  } cases[] = {
    { "Anouk", "nl", "[naam]" },
    { "Anouk", "en", "[name]" },
    { "Anouk is in the room with her", "nl", "[name]" },
    { "Anouk is niet thuis vandaag", "en", "[naam]" },
    { "Anouk", "fr", "[name]" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GPtrArray) marks =
          sam_confidentiality_find (cases[i].text, SAM_MARK_ALL,
                                    cases[i].language, YEAR);
      const SamMark *mark;

      g_assert_cmpuint (marks->len, ==, 1);
      mark = g_ptr_array_index (marks, 0);
      g_assert_cmpstr (mark->neutral, ==, cases[i].neutral);
    }
}

/* --- Whatever comes ---------------------------------------------------------
 */

static void
check_marks (const char *text)
{
  g_autoptr (GPtrArray) marks =
      sam_confidentiality_find (text, SAM_MARK_ALL, "nl", YEAR);
  gsize    length = strlen (text);
  gsize    end = 0;
  gboolean valid = g_utf8_validate (text, -1, NULL);

  for (guint i = 0; i < marks->len; i++)
    {
      const SamMark *mark = g_ptr_array_index (marks, i);

      g_assert_cmpuint (mark->start, >=, end);
      g_assert_cmpuint (mark->end, >, mark->start);
      g_assert_cmpuint (mark->end, <=, length);
      g_assert_cmpuint (mark->kind & SAM_MARK_ALL, !=, 0);
      g_assert_true (mark->neutral != NULL && *mark->neutral != '\0');
      if (valid)
        {
          g_assert_true (g_utf8_validate (text + mark->start,
                                          (gssize) (mark->end - mark->start),
                                          NULL));
          g_assert_true (g_utf8_validate (mark->neutral, -1, NULL));
        }
      end = mark->end;
    }
}

static void
test_bears_random_bytes (void)
{
  for (int round = 0; round < 2000; round++)
    {
      char  text[200];
      gsize length = (gsize) g_test_rand_int_range (0, sizeof text - 1);

      for (gsize i = 0; i < length; i++)
        text[i] = (char) g_test_rand_int_range (1, 256);
      text[length] = '\0';
      check_marks (text);
    }
}

/* Pieces of what the guard looks for, in any order. */
static void
test_bears_random_pieces (void)
{
  static const char *const pieces[] = {
    "mevrouw", "Mw.",    "de heer", "heer",    "Jansen", "van der", "’t",
    "’s",      "Anouk",  "Roos",    "dochter", "J.",     "en",      "and",
    "Mr",      "family", "the",     "06",      "+31",    "0031",    "(0)",
    "(",       ")",      "12",      "1941",    "-",      "/",       ".",
    ",",       ":",      "’",       "maart",   "geb",    "born",    "1234",
    "AB",      "nr",     "@",       "nl",      "bsn",    "999",     "990",
    "019",     " ",      "  ",      "\n",      "\t",     "é",       "İ",
    "ß",       "\u00ad", "Ørn",     "🙂",    "B",      "O’C",     "Ger-Jan",
    "st",      "Sint",   "laan",    "Xlaan",   "naam",   "is",      "12a",
    "tel",
  };

  for (int round = 0; round < 5000; round++)
    {
      g_autoptr (GString) text = g_string_new (NULL);
      int n = g_test_rand_int_range (0, 40);

      for (int i = 0; i < n; i++)
        {
          g_string_append (text,
                           pieces[g_test_rand_int_range (0, G_N_ELEMENTS (
                                                                pieces))]);
          if (g_test_rand_bit ())
            g_string_append_c (text, ' ');
        }
      check_marks (text->str);
    }
}

/* A long text of the same all over is where looking ahead or back would cost
 * most: if each token looked through all others, it would take minutes. The
 * work counts, not how long the machine lets us wait. */
static void
test_takes_time_by_length (void)
{
  static const char *const pieces[] = {
    "Mevrouw Jansen (06-12345678) is vandaag niet gedoucht. ",
    "1",
    "1 ",
    "06 ",
    "0-",
    "a",
    "A",
    "A ",
    "A.",
    "van ",
    "Mw. ",
    "@",
    "a@a.a",
    "a.",
    "-",
    "’",
    "(",
    "1941-",
    "12 maart ",
    "1234 AB ",
    "en Jan ",
    "\xff",
  };

  for (gsize i = 0; i < G_N_ELEMENTS (pieces); i++)
    {
      g_autoptr (GString) text = g_string_new (NULL);
      clock_t start;

      while (text->len < 100 * 1000)
        g_string_append (text, pieces[i]);
      start = clock ();
      check_marks (text->str);
      g_assert_cmpint ((clock () - start) / CLOCKS_PER_SEC, <, 5);
    }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/confidentiality/titles", test_titles);
  g_test_add_func ("/confidentiality/names", test_names);
  g_test_add_func ("/confidentiality/numbers", test_numbers);
  g_test_add_func ("/confidentiality/dates", test_dates);
  g_test_add_func ("/confidentiality/addresses", test_addresses);
  g_test_add_func ("/confidentiality/tells-kinds", test_tells_kinds);
  g_test_add_func ("/confidentiality/tells-language", test_tells_language);
  g_test_add_func ("/confidentiality/bears-random-bytes",
                   test_bears_random_bytes);
  g_test_add_func ("/confidentiality/bears-random-pieces",
                   test_bears_random_pieces);
  g_test_add_func ("/confidentiality/takes-time-by-length",
                   test_takes_time_by_length);

  return g_test_run ();
}
