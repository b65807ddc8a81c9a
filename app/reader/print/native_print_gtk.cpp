// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reader/print/native_print.h"

#include "app/reader/toolkit/callback_guard.h"

#include <gtk/gtkunixprint.h>
#include <system_error>
#include <utility>
#include <wx/window.h>

namespace wijzer::app::reader::native {
namespace {

struct Unref {
    void operator()(gpointer object) const { g_object_unref(object); }
};
template<typename Object> using Owned = std::unique_ptr<Object, Unref>;

template<typename Object> Owned<Object> own_another(Object* object) {
    return Owned<Object>(static_cast<Object*>(g_object_ref(object)));
}

/// The data of a print job, kept until the queue has read the file.
struct Sending {
    std::filesystem::path file;
    std::function<void(const std::string& reason)> on_failed;
};

void on_sent(GtkPrintJob*, gpointer sending, const GError* error) {
    if (error) {
        static_cast<Sending*>(sending)->on_failed(error->message);
    }
}

void end_sending(gpointer sending) {
    const std::unique_ptr<Sending> owned(static_cast<Sending*>(sending));
    std::error_code ignored;
    std::filesystem::remove(owned->file, ignored);
}

class GtkPrintTarget : public PrintTarget {
  public:
    explicit GtkPrintTarget(GtkPrintUnixDialog* dialog)
        : m_printer(own_another(gtk_print_unix_dialog_get_selected_printer(dialog))),
          m_settings(gtk_print_unix_dialog_get_settings(dialog)), // gives a reference that the caller owns
          m_setup(own_another(gtk_print_unix_dialog_get_page_setup(dialog))) {}

    void send(const std::string& title, const std::filesystem::path& file,
              std::function<void(const std::string& reason)> on_failed) override {
        const Owned<GtkPrintJob> job(
            gtk_print_job_new(title.c_str(), m_printer.get(), m_settings.get(), m_setup.get()));
        auto sending = std::make_unique<Sending>(Sending{file, std::move(on_failed)});
        GError* error = nullptr;
        if (!gtk_print_job_set_source_file(job.get(), file.c_str(), &error)) {
            sending->on_failed(error->message);
            g_error_free(error);
            end_sending(sending.release());
            return;
        }
        gtk_print_job_send(job.get(), callback<on_sent>, sending.release(), callback<end_sending>);
    }

  private:
    Owned<GtkPrinter> m_printer;
    Owned<GtkPrintSettings> m_settings;
    Owned<GtkPageSetup> m_setup;
};

} // namespace

std::unique_ptr<PrintTarget> choose_printer(wxWindow& parent, const std::string& title, double width, double height) {
    GtkWidget* top = gtk_widget_get_toplevel(parent.GetHandle());
    GtkWidget* widget = gtk_print_unix_dialog_new(title.c_str(), GTK_IS_WINDOW(top) ? GTK_WINDOW(top) : nullptr);
    GtkPrintUnixDialog* dialog = GTK_PRINT_UNIX_DIALOG(widget);
    gtk_print_unix_dialog_set_manual_capabilities(dialog, GTK_PRINT_CAPABILITY_GENERATE_PDF);
    const Owned<GtkPageSetup> setup(gtk_page_setup_new());
    GtkPaperSize* size = gtk_paper_size_new_custom("sheet", "sheet", width, height, GTK_UNIT_POINTS);
    gtk_page_setup_set_paper_size(setup.get(), size);
    gtk_print_unix_dialog_set_page_setup(dialog, setup.get());
    gtk_paper_size_free(size);
    std::unique_ptr<PrintTarget> target;
    if (gtk_dialog_run(GTK_DIALOG(widget)) == GTK_RESPONSE_OK && gtk_print_unix_dialog_get_selected_printer(dialog)) {
        target = std::make_unique<GtkPrintTarget>(dialog);
    }
    gtk_widget_destroy(widget);
    return target;
}

} // namespace wijzer::app::reader::native
