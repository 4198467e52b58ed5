/** English. */
export const en = String.raw`
If you do not want to see personalised ads, click [here]{o}.
If you would rather not be followed by Adwhirl, visit [this page]{o}.
You may object [here]{o}.
To decline, follow [this link]{o}.
You can withdraw from the Vistally network [here]{o}.
To keep Clicora from counting your visits, install [this add-on]{o}.
To exclude yourself from measurement, set [this cookie]{o}.
You can stop Clicora’s collection at {o:https://clicora.example/stop}.
Vistally’s cookies can be refused at {o:https://vistally.example/refuse}.
You have the right to say no to tailored advertising: [say no]{o}.
Manage your ads [here]{o}.
[Opt out]{o} | [Privacy policy]{-}
[Do Not Sell or Share My Personal Information]{o}
[Your Privacy Choices]{o}
[Limit the Use of My Sensitive Personal Information]{o}
[Stop tracking me]{o}
[Turn off personalised ads]{o}
[Do not track me]{o}
[Refuse tracking]{o}
[Ad choices]{o}
[Reject targeted advertising]{o}
Partners:¶¶- Adwhirl – [privacy]{-} – [refuse]{o}¶- Clicora – [privacy]{-} – [refuse]{o}
[Cookie preferences]{c:#}
[Manage cookies]{c:#}
[Withdraw consent]{c:#}
[Privacy settings]{c:#}
[Customise cookies]{c:#}
[Change your consent]{c:#}
[Consent preferences]{c:#}
Withdraw your consent at any time [here]{c}.
To reopen the cookie banner, click [here]{c:#}.
To change your mind about cookies, click [here]{c:#}.
If you no longer wish to hear from us by e-mail, [click here]{u}.
[Unsubscribe]{u}
[Manage email preferences]{u}
To be taken off our mailing list, click [here]{u}.
Submit your request through the [privacy portal]{f}.
[Exercise your rights]{f}
Ask for a copy of your data [here]{f}.
[Submit a data request]{f}
[Delete my data]{f}
How to block cookies: [Chrome]{b}, [Firefox]{b}, [Safari]{b}.
You may complain to the [ICO]{k:https://ico.org.uk/make-a-complaint/}.
We use [Adwhirl]{-} to show ads.
Adwhirl’s [privacy policy]{-:https://adwhirl.example/privacy} explains this.
More about Clicora [here]{-}.
To cancel an order, use [this page]{-}.
[Contact]{-:/contact}
[Returns]{-:/returns}
If you do not agree with this policy, do not use the [site]{-:/}.
[Careers]{-:/jobs}
A list of our partners is [here]{-}.
[Stop and search statistics]{-:/statistics}
`;
