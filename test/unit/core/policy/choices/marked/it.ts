/** Italian. */
export const it = String.raw`
Se non desideri vedere annunci personalizzati, clicca [qui]{o}.
Se non vuoi essere tracciato da Adwhirl, [clicca qui]{o}.
Qualora l’utente non voglia partecipare, può utilizzare [questo link]{o}.
Puoi opporti [qui]{o}.
È possibile opporsi tramite [questa pagina]{o}.
Per negare il consenso ad Adwhirl visita {o:https://adwhirl.example/rifiuto}
L’utente può rinunciare alla pubblicità basata sugli interessi [a questo indirizzo]{o}.
Per non essere conteggiato da Clicora, installa [questo componente]{o}.
Per impedire a Clicora di raccogliere dati, scarica [il componente aggiuntivo]{o}.
Per escludersi dalla misurazione si può usare [questo cookie]{o}.
Si può scegliere di non ricevere annunci mirati su [questo sito]{o}.
È possibile revocare la partecipazione alla rete pubblicitaria [qui]{o}.
Puoi disattivare il tracciamento da [questa pagina]{o}.
[Opt Out]{o} | [Privacy Policy]{-}
Luogo del trattamento: Irlanda – [Privacy Policy]{-} – [Opt Out]{o}.
[Non vendere le mie informazioni personali]{o}
[Disattiva annunci personalizzati]{o}
[Rifiuta il tracciamento]{o}
[Opponiti]{o}
[Non voglio essere profilato]{o}
[Blocca Vistally]{o}
[Esci dalla rete]{o}
[Disattivazione]{o}
Adwhirl: [informativa]{-}, [rinuncia]{o}
Fornitori:¶¶- Adwhirl – [privacy]{-} – [diniego]{o}¶- Clicora – [privacy]{-} – [diniego]{o}
Gestisci gli annunci [qui]{o}.
Modifica le preferenze pubblicitarie sulla [pagina di Adwhirl]{o}.
Le scelte dell’utente si esprimono su [questa pagina di Vistally]{o:https://vistally.example/optout}.
I cookie di Vistally si possono rifiutare su {o:https://vistally.example/it/disattiva}.
Per disabilitare Clicora seguire le istruzioni a [questo indirizzo]{o}.
Evita che Adwhirl usi i dati di navigazione [qui]{o}.
La raccolta dei dati può essere bloccata tramite [questo strumento]{o}.
Chi non desidera essere profilato può comunicarlo [qui]{o}.
Per cancellarsi dal circuito di Adwhirl: {o:https://adwhirl.example/opt-out?lang=it}
[Impostazioni cookie]{c:#}
[Preferenze privacy]{c:#}
[Revoca il consenso]{c}
[Aggiorna le preferenze sui cookie]{c:#}
[Rivedi le tue scelte]{c:#}
[Le tue preferenze relative alla privacy]{c:#}
[Gestione dei cookie]{c:#}
[Riapri il pannello dei cookie]{c:javascript:apri()}
Puoi revocare il consenso in ogni momento [qui]{c}.
Puoi cambiare idea e modificare le scelte sui cookie [qui]{c}.
Per riaprire il banner dei cookie clicca [qui]{c:#}.
[Personalizza cookie]{c:#}
Se non vuoi più ricevere le nostre e-mail, [clicca qui]{u}.
[Annulla iscrizione]{u}
[Cancellati dalla newsletter]{u}
Per non ricevere più le offerte, clicca [qui]{u}.
Puoi cancellarti dalla mailing list [qui]{u}.
Invia la richiesta dal [portale privacy]{f}.
[Esercita i tuoi diritti]{f}
[Esercizio dei diritti]{f}
Richiedi la cancellazione dei tuoi dati da [questa pagina]{f}.
Puoi esercitare i diritti compilando [questo modulo]{f}.
Per chiedere copia dei dati vai [qui]{f}.
Come bloccare i cookie: [Chrome]{b}, [Firefox]{b}, [Safari]{b}.
Consulta la guida del tuo browser [qui]{b}.
Puoi proporre reclamo al [Garante]{k:https://www.garanteprivacy.it/}.
Usiamo [Adwhirl]{-} per mostrare annunci.
L’[informativa]{-:https://adwhirl.example/privacy} di Adwhirl lo spiega.
Maggiori informazioni su Clicora [qui]{-}.
Seguici su [Instagram]{-:https://www.instagram.com/negozio}.
[Contatti]{-:/contatti}
Per annullare un ordine usa [questa pagina]{-}.
[Resi]{-:/resi}
Se non accetti questa informativa, non usare il [sito]{-:/}.
L’elenco dei partner è [qui]{-}.
[Rinuncia al viaggio]{-:/viaggi}
Per disdire la prenotazione vai [qui]{-}.
Per evitare il tracciamento visita [il sito di Vistally]{o}.
L’utente può bloccare l’azione di Clicora [a questo indirizzo]{o}.
Puoi impedire l’installazione dei cookie di Adwhirl su {o:https://adwhirl.example/x1}.
[Non accetto il tracciamento]{o}
[Interrompi le statistiche]{o}
Comunicaci [qui]{o} che non vuoi annunci su misura.
[Modifica consenso]{c:#}
[Cambia le preferenze]{c:#}
Rivedi i tuoi cookie [qui]{c:#}.
[Disiscrizione]{u}
[Richiedi i tuoi dati]{f}
[Negozi]{-:/negozi}
Se non desidera essere conteggiato, deselezioni la casella in [questa pagina]{o}.
Per restare fuori dai profili di Ginestra, vada [qui]{o}.
Ginestra: [non seguirmi]{o}
Ginestra: [toglietemi]{o}
Si può dire di no [qui]{o}.
Il contatore si spegne [qui]{o}.
Se preferisce che non incrociamo acquisti e visite, ce lo dica [qui]{o}.
La registrazione si interrompe su [x.example]{o}.
Per uscire dalla rete, segua [questo link]{o}.
Chi non vuole essere registrato può dirlo [qui]{o}.
I cookie di Ginestra si rifiutano [sul suo sito]{o}.
Per bloccare la raccolta, installi [questa estensione]{o}.
Per non partecipare più alla misurazione, prema [qui]{o}.
Esclusione dalla pubblicità personalizzata: [link]{o}
Le pratiche di Ginestra sono esposte [qui]{-}.
Per non ricevere più il catalogo, scriva [qui]{-}.
L'ordine si annulla [qui]{-}.
Gli inserzionisti prenotano le campagne [qui]{-}.
Se non accetta queste condizioni, lasci [il sito]{-}.
Per opporsi al trattamento dei dati, compili [questo modulo]{f}.
Per chiudere il conto, vada [qui]{-}.
Per disattivare la profilazione clicca [qui]{o}, per sapere di più clicca [qui]{-}.
Gli utenti possono disattivare l'utilizzo del cookie DART visitando la [pagina delle norme sulla privacy per gli annunci di Google]{o:https://policies.google.com/technologies/ads}.
Maggiori informazioni sulla pubblicità di Google [qui]{-:https://policies.google.com/technologies/ads}.
Trattamento: Irlanda – [Privacy Policy]{-:https://y.example/privacy} – [Opt Out]{o:https://adwhirl.example/b}.
Per sostenerci disattiva Adblock con [questa guida]{-}.
Può disattivare il tracciamento di ogni partner. Ecco i collegamenti:¶¶- [Adwhirl]{o:https://adwhirl.example/no}
Maggiori informazioni e disattivazione: [https://adwhirl.example/x]{o:https://adwhirl.example/x}
Ai sensi del [GDPR]{-:https://legge.example/a} può opporsi alla profilazione.
Per opporsi al tracciamento, si rivolga al nostro [responsabile della protezione dei dati]{-:https://negozio.example/dpo}.
Per opporsi al tracciamento, vada alla [pagina dei contatti]{-:https://negozio.example/c}.
Per opporsi al tracciamento, [ci scriva]{-:https://negozio.example/c}.
Se rifiuta il tracciamento, alcune [funzioni]{-:https://negozio.example/f} non vanno.
Può rifiutare il tracciamento. Consulti le [FAQ]{-:https://negozio.example/faq}.
`;
