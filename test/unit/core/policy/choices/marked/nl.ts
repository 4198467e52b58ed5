/** Dutch. */
export const nl = String.raw`
Wilt u geen gepersonaliseerde advertenties zien, klik dan [hier]{o}.
Wil je niet gevolgd worden door Adwhirl? [Klik hier]{o}.
U kunt zich hier afmelden: {o:https://adwhirl.example/afmelden}
Afmelden kan via [deze link]{o}.
Wenst u niet deel te nemen, dan kunt u zich [uitschrijven]{o} bij Vistally.
Je kunt je hiervoor afmelden op [vistally.example/uit]{o:https://vistally.example/uit}.
Schakel de meting van Clicora [hier]{o} uit.
U kunt bezwaar maken via [deze pagina]{o}.
Je kunt hiertegen bezwaar maken bij [Adwhirl]{o:https://adwhirl.example/bezwaar}.
Wilt u dat Clicora u niet meetelt, installeer dan [deze plug-in]{o}.
Om te voorkomen dat Vistally uw bezoek registreert, gaat u naar [deze pagina]{o}.
[Afmelden]{o:https://adwhirl.example/1}
[Opt-out]{o} | [Privacybeleid]{-}
[Verkoop mijn gegevens niet]{o}
[Mijn gegevens niet delen]{o}
[Stop met volgen]{o}
[Tracking uitzetten]{o}
[Persoonlijke advertenties uitzetten]{o}
[Bezwaar maken]{o}
[Niet meer volgen]{o}
Advertentie-instellingen wijzigt u [hier]{o}.
Beheer uw advertenties op de [pagina van Adwhirl]{o}.
U kunt zich uitsluiten van de meting met [dit cookie]{o}.
Via {o:https://vistally.example/opt-out/nl} kunt u aangeven dat u dit niet wilt.
U kunt het verzamelen van gegevens door Clicora weigeren [op deze pagina]{o}.
Aanbieders:¶¶- Adwhirl ([privacybeleid]{-}, [uitschrijven]{o})¶- Clicora ([privacybeleid]{-}, [uitschrijven]{o})
Wie dit niet wil, kan zich [hier]{o} afmelden van Adwhirl.
Klik [hier]{o} als u niet wilt dat Clicora uw klikgedrag bijhoudt.
U kunt deze cookies van Adwhirl weigeren via [de site van Adwhirl]{o}.
Interessegebonden reclame zet u [hier]{o} af.
De profilering stopzetten doet u [hier]{o}.
[Uitschakelen van Clicora]{o}
Ga naar {o:https://clicora.example/nl/uitschakelen} als u niet gemeten wilt worden.
Liever geen reclame op maat? Ga naar [deze site]{o}.
[Cookie-instellingen wijzigen]{c:#}
[Cookievoorkeuren]{c:#}
[Cookies aanpassen]{c:#}
[Privacyvoorkeuren]{c:#}
[Beheer toestemming]{c:#}
[Toestemming intrekken]{c:#}
Wilt u uw keuze later wijzigen? Dat kan [hier]{c}.
U kunt uw toestemming altijd intrekken via [deze link]{c}.
Klik [hier]{c:#} om de cookiemelding opnieuw te openen.
Pas uw voorkeuren aan [op deze pagina]{c:/cookies/voorkeuren}.
[Mijn cookies beheren]{c:#}
Trek uw toestemming [hier]{c} in.
Wilt u geen e-mails meer ontvangen, klik dan [hier]{u}.
[Uitschrijven nieuwsbrief]{u}
U kunt zich op elk moment [uitschrijven]{u} voor onze mailings.
Meld je [hier]{u} af voor de nieuwsbrief.
[Nieuwsbrief opzeggen]{u}
Vul het [aanvraagformulier]{f} in om uw gegevens in te zien.
Een verzoek dient u in via [dit formulier]{f}.
[Verzoek tot inzage indienen]{f}
Uw rechten oefent u uit via [ons privacyportaal]{f}.
Uw gegevens laten verwijderen kan [hier]{f}.
Hoe u cookies blokkeert leest u bij [Chrome]{b}, [Firefox]{b} en [Safari]{b}.
Zie de helpfunctie van uw browser [hier]{b}.
Een klacht dient u in bij de [Autoriteit Persoonsgegevens]{k:https://autoriteitpersoonsgegevens.nl/klacht}.
Wij gebruiken [Adwhirl]{-} om advertenties te tonen.
Het [privacybeleid]{-:https://adwhirl.example/privacy} van Adwhirl is van toepassing.
Meer informatie over Clicora vindt u [hier]{-}.
Volg ons op [Instagram]{-:https://www.instagram.com/winkel}.
Lees onze [algemene voorwaarden]{-:/voorwaarden}.
[Contact]{-:/contact}
Een bestelling annuleren doet u [hier]{-}.
[Vacatures]{-:/vacatures}
[Retourneren]{-:/retour}
[Afmelden voor een les]{-:/lessen}
De lijst van onze partners staat [hier]{-}.
Bent u het niet eens met dit beleid, gebruik dan de [website]{-:/} niet.
U kunt Clicora laten weten dat u niet gevolgd wilt worden via [deze link]{o}.
Het plaatsen van cookies door Vistally kunt u voorkomen via {o:https://vistally.example/x1}.
Via deze pagina kunt u zich voor alle netwerken tegelijk afmelden: [afmeldpagina]{o}.
Wilt u liever niet dat wij uw bezoek meten? Zet de meting dan [hier]{o} uit.
Uitschakelen doet u [op de site van Adwhirl]{o}.
U kunt dit [hier]{o} weigeren.
[Ik wil niet gevolgd worden]{o}
[Geen persoonlijke reclame]{o}
[Statistieken uitzetten]{o}
Meer weten of afmelden? [Meer weten]{-} / [Afmelden]{o}
[Pas cookies aan]{c:#}
[Cookies]{c:#}
[Wijzig uw cookievoorkeuren]{c:#}
Uw toestemming kan op elk moment [hier]{c} worden ingetrokken.
Verander uw keuze [hier]{c:#}.
[Wijzig je toestemming]{c:#}
U kunt de nieuwsbrief [hier]{u} opzeggen.
[E-mailvoorkeuren]{u}
Dien uw verzoek in met het [webformulier]{f}.
[Verwijder mijn gegevens]{f}
Hoe u cookies verwijdert, verschilt per browser: [Edge]{b}, [Opera]{b}.
[Huisregels]{-:/regels}
Wij werken samen met [Vistally]{-}.
Onze winkel vindt u [hier]{-}.
Onze eigen teller is uit te zetten door [hier]{o} te klikken.
Wilt u niet meegeteld worden, haal dan het vinkje weg op [deze pagina]{o}.
Om buiten de profielen van Klaproos te blijven, gaat u [hierheen]{o}.
Klaproos: [volg mij niet]{o}
Klaproos: [haal me eruit]{o}
U kunt nee zeggen tegen het netwerk via [deze link]{o}.
De teller gaat [hier]{o} uit.
Hebt u liever dat wij aankopen en bezoeken niet koppelen, meld het [hier]{o}.
De opname stopt u op [x.example]{o}.
Om uit het netwerk te stappen volgt u [deze link]{o}.
Wie niet opgenomen wil worden, kan dat [hier]{o} aangeven.
Cookies van Klaproos weigert u [op hun site]{o}.
Om verzameling te blokkeren installeert u [deze extensie]{o}.
Niet meer meedoen aan de meting? Druk [hier]{o}.
Uw bezwaar tegen profilering laat u [hier]{o} weten.
Lezers die daar niet aan mee willen doen, kunnen terecht op [x.example]{o}.
Het delen met adverteerders verbiedt u [hier]{o}.
Afzien van gepersonaliseerde advertenties kan [hier]{o}.
Voor een opt-out bij Klaproos gaat u naar [x.example]{o}.
De advertentie-instellingen vindt u [hier]{o}.
De werkwijze van Klaproos staat [hier]{-}.
De catalogus zegt u [hier]{-} af.
Uw bestelling annuleert u [hier]{-}.
Adverteerders boeken campagnes [hier]{-}.
Gaat u niet akkoord met deze voorwaarden, verlaat dan [de site]{-}.
Bezwaar tegen de verwerking maakt u met [dit formulier]{f}.
Uw account sluit u [hier]{-}.
Wij volgen u niet, zie [hier]{-}.
Gepersonaliseerde reclame gaat uit op [x.example]{o}.
Voor het uitschakelen van de teller is er [deze knop]{o}.
Laat Peilglas weten dat u niet geteld wilt worden via [x.example]{o}.
De metingen stoppen zodra u [deze schakelaar]{o} omzet.
Uw profiel laat u wissen en niet meer aanvullen via [deze pagina]{o}.
Op [x.example]{o} kunt u uw apparaat uitsluiten.
Uitzetten kan op [x.example]{o}.
Wilt u advertenties zonder profiel? [Zet ze hier uit]{o}
Meer controle over advertenties krijgt u op [x.example]{o}.
Over onze werkwijze leest u [hier]{-}.
Meld u [hier]{-} aan voor het panel.
Uw abonnement opzeggen doet u [hier]{-}.
Duinrand: privacy: [lees]{-} opt-out: [ga naar]{o}
Gebruikers kunnen zich afmelden voor het gebruik van de DART-cookie via het [privacybeleid van het Google-advertentienetwerk]{o:https://policies.google.com/technologies/ads}.
Meer informatie over advertenties van Google vindt u [hier]{-:https://policies.google.com/technologies/ads}.
Verwerkingslocatie: Ierland – [Privacybeleid]{-:https://y.example/privacy} – [Opt-out]{o:https://adwhirl.example/b}.
Zet uw adblocker uit met [deze handleiding]{-}.
U kunt zich bij elke partner afmelden voor gerichte reclame. Dit zijn de links:¶¶- [Adwhirl]{o:https://adwhirl.example/nee}
U kunt weigeren door Adwhirl gevolgd te worden via [deze pagina]{o:https://adwhirl.example/x}.
Om u uit te sluiten van de meting door Adwhirl, gaat u naar [deze pagina]{o:https://adwhirl.example/x}.
Ga naar [deze pagina]{o:https://adwhirl.example/x} om cookies van Adwhirl te blokkeren.
Meer informatie en afmelden: [https://adwhirl.example/x]{o:https://adwhirl.example/x}
Volgens de [AVG]{-:https://wet.example/a} kunt u bezwaar maken tegen profilering.
Om bezwaar te maken tegen tracking kunt u terecht bij onze [functionaris gegevensbescherming]{-:https://winkel.example/fg}.
Om bezwaar te maken tegen tracking gaat u naar de [contactpagina]{-:https://winkel.example/c}.
Om bezwaar te maken tegen tracking kunt u [contact met ons opnemen]{-:https://winkel.example/c}.
Als u tracking weigert, werken sommige [functies]{-:https://winkel.example/f} niet.
U kunt tracking weigeren. Zie de [FAQ]{-:https://winkel.example/faq}.
`;
