/** French. */
export const fr = String.raw`
Si vous ne souhaitez pas voir de publicités personnalisées, cliquez [ici]{o}.
Si vous ne voulez pas qu’Adwhirl vous suive, rendez-vous sur [cette page]{o}.
Vous pouvez vous y opposer [ici]{o}.
Vous pouvez refuser en suivant [ce lien]{o}.
Pour sortir du programme de Vistally, utilisez [ce lien]{o}.
Afin d’éviter que Clicora enregistre vos visites, installez [ce module]{o}.
Pour ne pas être comptabilisé par Clicora, visitez {o:https://clicora.example/refus}.
Adwhirl vous permet de renoncer à la publicité ciblée [sur son site]{o}.
Vous pouvez exercer votre droit d’opposition auprès de Vistally à l’adresse {o:https://vistally.example/opposition}.
Il est possible de s’exclure de la mesure [ici]{o}.
Les cookies de Vistally se refusent sur {o:https://vistally.example/fr/refuser}.
Pour faire cesser le profilage, [cliquez ici]{o}.
Gérez vos annonces [ici]{o}.
[Refuser le suivi]{o}
[Je m’oppose]{o}
[Ne pas me suivre]{o}
[Ne vendez pas mes renseignements]{o}
[Désactiver la publicité personnalisée]{o}
[Bloquer Vistally]{o}
[Se désinscrire du ciblage]{o}
[Refus]{o} | [Politique de confidentialité]{-}
Régies :¶¶- Adwhirl – [confidentialité]{-} – [refuser]{o}¶- Clicora – [confidentialité]{-} – [refuser]{o}
[Gérer mes cookies]{c:#}
[Gestion des traceurs]{c:#}
[Retirer mon consentement]{c:#}
[Paramètres de confidentialité]{c:#}
[Personnaliser mes choix]{c:#}
[Préférences cookies]{c:#}
[Gérer le consentement]{c:#}
[Revoir mes choix]{c:#}
Retirez votre consentement à tout moment [ici]{c}.
Pour rouvrir le bandeau, cliquez [ici]{c:#}.
Vous pouvez changer d’avis [ici]{c:/cookies}.
Si vous ne souhaitez plus recevoir nos courriels, [cliquez ici]{u}.
[Se désabonner]{u}
[Désinscription de la lettre]{u}
Pour ne plus recevoir nos offres, cliquez [ici]{u}.
[Exercer mes droits]{f}
Demandez la suppression de vos données sur [cette page]{f}.
Adressez votre demande via le [portail de confidentialité]{f}.
Remplissez [ce formulaire]{f} pour accéder à vos données.
Bloquer les cookies : [Chrome]{b}, [Firefox]{b}, [Safari]{b}.
Vous pouvez saisir la [CNIL]{k:https://www.cnil.fr/fr/plaintes}.
Nous utilisons [Adwhirl]{-} pour afficher des annonces.
La [politique de confidentialité]{-:https://adwhirl.example/privacy} d’Adwhirl l’explique.
Plus d’informations sur Clicora [ici]{-}.
Pour annuler une commande, utilisez [cette page]{-}.
[Contact]{-:/contact}
[Retours]{-:/retours}
Si vous n’acceptez pas cette politique, n’utilisez pas le [site]{-:/}.
[Recrutement]{-:/jobs}
La liste de nos partenaires est [ici]{-}.
Si vous ne souhaitez pas être comptabilisé, décochez la case de [cette page]{o}.
Pour rester en dehors des profils de Mirabelle, rendez-vous [ici]{o}.
Vous pouvez dire non à la régie [ici]{o}.
Mirabelle : [ne plus me suivre]{o}
Mirabelle : [me retirer]{o}
Pour sortir du dispositif de ciblage, suivez [ce lien]{o}.
Vous avez la possibilité de ne pas être enregistré : [réglage]{o}.
Les cookies de Mirabelle se refusent [sur son site]{o}.
Pour bloquer la collecte par Xitrac, installez [cette extension]{o}.
Si vous préférez que nous ne rapprochions pas vos achats et vos lectures, dites-le-nous [ici]{o}.
La mesure d'audience peut être interrompue [ici]{o}.
Pour exprimer votre opposition au suivi, cliquez sur [ce bouton]{o}.
Vous gardez la main sur les annonces que vous voyez grâce à [cette page]{o}.
Retirez votre navigateur du panel [ici]{o}.
Le refus des cookies publicitaires de Mirabelle se fait [ici]{o}.
Désinscription de la publicité ciblée : [lien]{o}
Les pratiques de Mirabelle sont exposées [ici]{-}.
Pour ne plus recevoir le catalogue, écrivez [ici]{-}.
Vous pouvez annuler votre réservation [ici]{-}.
Les annonceurs réservent leurs campagnes [ici]{-}.
Si vous n'acceptez pas ces conditions, quittez [le site]{-}.
Pour vous opposer au traitement de vos données, remplissez [ce formulaire]{f}.
Pour fermer votre compte, rendez-vous [ici]{-}.
Les utilisateurs peuvent désactiver l'utilisation du cookie DART en se rendant sur la [page Règles de confidentialité et publicité de Google]{o:https://policies.google.com/technologies/ads}.
Pour en savoir plus sur la publicité de Google, consultez [cette page]{-:https://policies.google.com/technologies/ads}.
Pour désactiver les publicités, voyez aussi la [politique de confidentialité]{-:https://vendor.example/privacy} de Vendor.
Lieu de traitement : États-Unis – [Politique de confidentialité]{-:https://y.example/privacy} – [Opt-out]{o:https://adwhirl.example/b}.
Vous pouvez vous opposer à l'enregistrement de cookies en cliquant [ici]{o:https://y.example/b}.
Pour nous soutenir, désactivez Adblock grâce à [ce guide]{-}.
Vous pouvez désactiver ces traceurs chez chaque partenaire. Voici leurs pages :¶¶- [Adwhirl]{o:https://adwhirl.example/non}
Pour les cookies sur Android, voyez [cette page]{b:https://support.google.com/accounts/answer/32050?hl=fr}.
Pour supprimer la publicité ciblée d'Adwhirl, consultez [cette page]{o:https://adwhirl.example/x}.
Plus d'informations et opposition : [https://adwhirl.example/x]{o:https://adwhirl.example/x}
Vous pouvez revenir sur votre choix à tout moment [ici]{c:https://boutique.example/x}.
Vous pouvez choisir les cookies déposés par Adwhirl sur [cette page]{c:https://adwhirl.example/x}.
Selon le [RGPD]{-:https://droit.example/a}, vous pouvez vous opposer au profilage.
Vous pouvez vous opposer au suivi dans le [panneau RGPD]{o:https://boutique.example/a}.
Pour vous opposer au suivi, adressez-vous à notre [délégué à la protection des données]{-:https://boutique.example/dpo}.
Pour vous opposer au suivi, allez sur la [page de contact]{-:https://boutique.example/c}.
Pour vous opposer au suivi, [écrivez-nous]{-:https://boutique.example/c}.
Pour vous opposer au suivi, [contactez-nous]{-:https://boutique.example/c}.
Si vous refusez le suivi, certaines [fonctions]{-:https://boutique.example/f} ne marchent pas.
Vous pouvez refuser le suivi. Consultez notre [FAQ]{-:https://boutique.example/faq}.
`;
