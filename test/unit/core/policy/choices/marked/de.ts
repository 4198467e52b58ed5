/** German. */
export const de = String.raw`
Wenn Sie keine personalisierte Werbung sehen möchten, klicken Sie [hier]{o}.
Möchten Sie nicht von Adwhirl verfolgt werden, besuchen Sie [diese Seite]{o}.
Sie können dem [hier]{o} widersprechen.
Der Widerspruch ist unter {o:https://adwhirl.example/widerspruch} möglich.
Falls Sie nicht teilnehmen wollen, nutzen Sie [diesen Link]{o}.
Um zu verhindern, dass Clicora Ihren Besuch erfasst, installieren Sie [dieses Add-on]{o}.
Sie können sich von der Zählung [ausnehmen]{o}.
Wer nicht gezählt werden will, setzt [dieses Cookie]{o}.
Schalten Sie die Messung durch Clicora [hier]{o} aus.
Melden Sie sich [hier]{o} von der interessenbezogenen Werbung ab.
Die Cookies von Vistally lassen sich unter {o:https://vistally.example/de/deaktivieren} ablehnen.
Ihre Werbeeinstellungen verwalten Sie [hier]{o}.
Adwhirl bietet eine [Möglichkeit zum Abmelden]{o} an.
[Der Nutzung widersprechen]{o}
[Tracking ablehnen]{o}
[Nicht tracken]{o}
[Personalisierte Werbung ausschalten]{o}
[Meine Daten nicht verkaufen]{o}
[Deaktivieren]{o}
[Ausschluss von der Zählung]{o}
Datenschutz: [Adwhirl]{-:https://adwhirl.example/privacy}, Opt-out: [Adwhirl]{o:https://adwhirl.example/oo}
Netzwerke:¶¶- Adwhirl – [Datenschutz]{-} – [Widerspruch]{o}¶- Clicora – [Datenschutz]{-} – [Widerspruch]{o}
[Cookie-Einstellungen]{c:#}
[Cookies verwalten]{c:#}
[Einwilligung widerrufen]{c:#}
[Datenschutzeinstellungen]{c:#}
[Privatsphäre-Einstellungen ändern]{c:#}
[Einwilligungen verwalten]{c:#}
[Historie der Privatsphäre-Einstellungen]{c:#}
[Cookie-Banner erneut öffnen]{c:#}
Ihre Einwilligung widerrufen Sie [hier]{c}.
Um Ihre Auswahl zu ändern, klicken Sie [hier]{c:#}.
[Consent ändern]{c:#}
Wenn Sie keine E-Mails mehr erhalten möchten, klicken Sie [hier]{u}.
[Newsletter abbestellen]{u}
Melden Sie sich [hier]{u} vom Newsletter ab.
[Vom Newsletter abmelden]{u}
Stellen Sie Ihren Antrag über [dieses Formular]{f}.
[Auskunft anfordern]{f}
Ihre Daten können Sie [hier]{f} löschen lassen.
[Betroffenenrechte ausüben]{f}
Cookies blockieren: [Chrome]{b}, [Firefox]{b}, [Safari]{b}.
Beschwerden nimmt die [Aufsichtsbehörde]{k:https://www.bfdi.bund.de/} entgegen.
Wir nutzen [Adwhirl]{-} für Anzeigen.
Die [Datenschutzerklärung]{-:https://adwhirl.example/privacy} von Adwhirl erklärt das.
Mehr über Clicora [hier]{-}.
Eine Bestellung stornieren Sie [hier]{-}.
[Kontakt]{-:/kontakt}
[Widerrufsbelehrung]{-:/widerrufsbelehrung}
[Impressum]{-:/impressum}
Wenn Sie dem nicht zustimmen, nutzen Sie die [Website]{-:/} nicht.
[Stellenangebote]{-:/jobs}
Wenn Sie nicht mitgezählt werden möchten, entfernen Sie das Häkchen auf [dieser Seite]{o}.
Wer außen vor bleiben will, klickt [hier]{o}.
Uferlicht: [nicht mehr verfolgen]{o}
Uferlicht: [mich austragen]{o}
Ihr Gerät nehmen Sie [hier]{o} aus der Messung heraus.
Die Aufzeichnung lässt sich [hier]{o} unterbinden.
Sagen Sie [hier]{o} Nein zu personalisierter Werbung.
Sie möchten nicht, dass wir Ihre Einkäufe mit Ihren Besuchen verknüpfen? Teilen Sie es uns [hier]{o} mit.
Gegen das Tracking können Sie sich [hier]{o} entscheiden.
Zum Beenden der Erfassung laden Sie [dieses Add-on]{o}.
Die Cookies von Uferlicht lehnen Sie [dort]{o} ab.
Ein Opt-out ist jederzeit möglich: [Link]{o}.
Sie können der Datenerhebung durch Klickspur für die Zukunft widersprechen: {o:https://x.example/1}
Um aus dem Netzwerk auszutreten, besuchen Sie [diese Seite]{o}.
Möchten Sie keine auf Sie zugeschnittenen Anzeigen sehen, nutzen Sie [diese Seite]{o}.
Wie Uferlicht mit Daten umgeht, steht [hier]{-}.
Den Katalog bestellen Sie [hier]{-} ab.
Ihre Bestellung stornieren Sie [hier]{-}.
Werbekunden buchen Anzeigen [hier]{-}.
Ihr Konto löschen Sie [hier]{f}.
Der Verarbeitung widersprechen Sie mit [diesem Formular]{f}.
Wir verfolgen Sie nicht, siehe [hier]{-}.
Nutzer können die Verwendung des DART-Cookies deaktivieren, indem sie die [Datenschutzbestimmungen des Werbenetzwerks von Google]{o:https://policies.google.com/technologies/ads} aufrufen.
Weitere Informationen zur Werbung von Google finden Sie [hier]{-:https://policies.google.com/technologies/ads}.
Hinweise zum Datenschutz: [https://vendor.example/datenschutz]{-:https://vendor.example/datenschutz}, Opt-Out über die Einstellungen des Geräts.
Dienstanbieter: Adwhirl GmbH; Website: [https://adwhirl.example]{-:https://y.example}; Datenschutzerklärung: [https://adwhirl.example/datenschutz]{-:https://y.example/datenschutz}; Widerspruchsmöglichkeit (Opt-Out): [https://adwhirl.example/besucher]{o:https://adwhirl.example/besucher}.
Opt-Out-Plugin: [https://adwhirl.example/besucher]{o:https://adwhirl.example/besucher}, Einstellungen für die Darstellung von Werbeeinblendungen: [https://w.example/b]{o:https://w.example/b}.
Schalten Sie Ihren Werbeblocker nach [dieser Anleitung]{-} ab.
Sie können der Messung bei jedem Anbieter widersprechen. Hier sind die Links:¶¶- [Adwhirl]{o:https://adwhirl.example/nein}
Den Einsatz von Adwhirl können Sie [hier]{o:https://adwhirl.example/x} untersagen.
Ob Sie personalisierte Werbung erhalten, entscheiden Sie [hier]{o:https://adwhirl.example/x}.
Weitere Informationen und Widerspruch: [Adwhirl]{o:https://adwhirl.example/x}
Ihre Einwilligung können Sie über [diese Seite]{c:https://laden.example/x} rückgängig machen.
Nach der [DSGVO]{-:https://recht.example/a} können Sie der Profilbildung widersprechen.
Der Analyse können Sie in den [DSGVO-Einstellungen]{o:https://laden.example/a} widersprechen.
Der Analyse können Sie bei unserem [Datenschutzbeauftragten]{-:https://laden.example/dsb} widersprechen.
Der Analyse können Sie über die [Kontaktseite]{-:https://laden.example/k} widersprechen.
Der Analyse können Sie widersprechen, indem Sie [uns schreiben]{-:https://laden.example/k}.
Der Analyse können Sie widersprechen; [kontaktieren Sie uns]{-:https://laden.example/k}.
Sie können der Analyse widersprechen. Siehe die [FAQ]{-:https://laden.example/faq}.
`;
