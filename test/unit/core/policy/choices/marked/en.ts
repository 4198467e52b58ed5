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
If you'd rather we didn't combine what you buy with what you read, tell us [here]{o}.
To be left out of Pinnacle's segments, go to [this page]{o}.
Untick the box on [this page]{o} and our counter will ignore you.
You may direct us not to sell your personal information by visiting [this page]{o}.
You can say no thanks at [x.example/1]{o}.
Brookmeter: [don't count me]{o}
Larkpath: [remove me]{o}
To stop your visits being recorded, follow the instructions at [x.example]{o}.
Visitors who do not wish to be included in our statistics can click [here]{o}.
To remove your browser from the programme, press [this button]{o}.
Users can set preferences for how Google advertises to them using the [Google ad page]{o}.
Should you wish to stop Tidelog collecting data on your visits, install [their extension]{o}.
You have the option not to take part in web analytics; [click here]{o} to exercise it.
We share information with ad partners. To limit this, see [Ad sharing]{o}.
You can revoke permission for retargeting [here]{o}.
For information on how to prevent ad targeting, see [this guide]{o}.
To disable tracking by Vimetric: {o:https://x.example/1}
Adwhirl offers its own opt out, which you will find [here]{o}.
Advertising cookies set by Adwhirl can be switched off [here]{o}.
The privacy practices of Larkpath are set out [here]{-}.
Read how Larkpath selects advertisements [here]{-}.
We never sell your data; [why]{-}.
To stop receiving the catalogue, fill in [this]{-}.
You can cancel your order [here]{-}.
If you do not agree with this policy, do not use [our site]{-}.
To close your account, go [here]{-}.
Advertisers can book campaigns [here]{-}.
We limit the data shared with advertisers as described [here]{-}.
To object to the processing of your data, use [this form]{f}.
# Policy¶¶## Opting out of advertising¶¶Go to [this page]{o}.
**Don't want to be counted?** Then go [here]{o}.
# Policy¶¶### I don't want ads based on my visit. Can that be done?¶¶Yes, [here]{o}.
We measure visits with Larkpath. You can switch it off [here]{o}.
## Your choices¶¶You can visit our [shop]{-}.
## Your rights¶¶You can object. Write to us via [the contact page]{-}.
- Larkpath (advertising)¶  - Policy: [link]{-}¶  - Opt-out: [link]{o}
Larkpath: privacy: [read]{-} opt-out: [go]{o}
You can opt out with each of these companies:¶¶[Larkpath]{o}, [Pine]{o}
You can refuse this per network:¶¶Larkpath - {o:https://larkpath.example/x}¶¶Pine - no way out, see {-:https://pine.example/privacy}
Larkpath’s notice is [here]{-}; rather not be counted? That is arranged [here]{o}.
Questions about opting out: [this page]{o}. Its [glossary]{-:/glossary} explains the words.
Users may opt out of personalised advertising by visiting [Ads Settings]{o:https://policies.google.com/technologies/ads}.
Place of processing: Ireland – [Privacy Policy]{-:https://y.example/privacy} – [Opt Out]{o:https://adwhirl.example/b}. Privacy Shield participant.
For Facebook: to opt-out from Facebook’s interest-based ads, follow these instructions: [https://www.facebook.com/about/ads]{o:https://www.facebook.com/about/ads}
Facebook adheres to the principles of the DAA. You can opt-out through the Digital Advertising Alliance in the USA [http://www.aboutads.info/choices/]{o:http://www.aboutads.info/choices/}, or using your mobile device settings.
You can learn more about interest-based advertising from Facebook by visiting [this page]{-:https://www.facebook.com/help/164968693837950}.
You can opt-out of having made your activity on the Service available to Google Analytics by installing the [Google Analytics opt-out browser add-on]{o:https://tools.google.com/dlpage/gaoptout}.
For more information on the privacy practices of Google, please visit the [Google Privacy & Terms]{-:https://policies.google.com/privacy} web page.
You can opt-out from Bing Ads interest-based ads by following [their instructions]{o:https://advertise.bingads.microsoft.com/en-us/resources/policies/personalized-ads}.
You can learn more about the privacy practices of Twitter by visiting [their page]{-:https://twitter.com/privacy}.
You can opt-out from Twitter’s interest-based ads by following [their instructions]{o:https://support.twitter.com/articles/20170405}.
You have the option not to have your clicks collected by visiting [this page]{o}.
You have the option to disable Clicora’s tracking, as shown [here]{o}.
Clicora tells you of your choices with respect to it [here]{o}.
You may opt out as described in our [cookie policy]{-:https://bramble.example/cookies}.
You may opt out of many networks (see the [Advertising]{-:https://bramble.example/notice#ads} section above).
You may opt out as told in the [Opt out of letters]{-:#letters} section below.
For more information about Clicora, please [click here]{-}.
[Click here]{-} to read about Clicora, and [here]{o} to opt out of it.
Additional information is available at [youradchoices.com]{-:https://youradchoices.com/}.
We keep to the principles set forth by the [Digital Advertising Alliance]{-:https://aboutads.info/}.
We participate in the AdChoices programme of the [Digital Advertising Alliance]{-:https://aboutads.info/}.
We heed opt-out signals such as the [Global Privacy Control]{-:https://globalprivacycontrol.org/}.
To opt out visit [the alliance]{o:www.aboutads.info/choices}.
See [our way to say no]{o:https//optout.aboutads.info/}.
Opt out: [Adwhirl]{o}, [Vistally]{o}, [Clicora]{o}
If you do not want to receive marketing calls, use [this page]{u}.
# Policy¶¶## Opting out¶¶[https://larkpath.example/x]{o:https://larkpath.example/x}¶¶[https://clicora.example/y]{o:https://clicora.example/y}
## Your newsletters and how to opt out¶¶[Archive]{-}
Some companies let you opt out. Larkpath: [here]{o}; Clicora: [here]{o}.
Some companies count visits. Larkpath: [here]{-}; Clicora: [here]{-}.
Adobe counts visits across devices, see https://cross-device-privacy.adobe.com/ {o:https://cross-device-privacy.adobe.com/}
[Learn more of the programme]{-:https://vistally.example/adchoices}
[AdChoices]{o:https://vistally.example/adchoices}
To learn how you can opt out of such cookies, visit [allaboutcookies.org]{b:https://www.allaboutcookies.org/manage-cookies/}.
Californians can opt out of the sale on our [Your California Privacy Choices]{o} page.
To limit how Vistally shows you ads, use [this page]{o}.
For details of the choices you have, visit [choose.example]{o:https://choose.example/now}.
Visit [this page]{o} to exercise your choices.
To have Larkpath forget this browser, go [here]{o}.
Who does not want to be part of this may say so [here]{o}.
You may refuse Larkpath’s cookies by going [here]{o}.
You may request that we not sell what we know of you [here]{o}.
Once you have opted out, our [help page]{-} tells what remains.
What Clicora gathers and how to control it is told [here]{o}.
Click [here]{o}, and a cookie stops the counting.
On [this page]{o} you can see and switch off the companies that follow you.
If you would like us to stop sharing your data with partners, go [here]{o}.
For Vistally’s practices and your choices, see [vistally.example/c]{o:https://vistally.example/c}.
You can review and change your choices at [vistally.example/c]{o:https://vistally.example/c}.
You can tell Larkpath not to track you [here]{o}.
You can refuse the use of such data [here]{o}.
To deactivate Larkpath, click [this link]{o}.
To deactivate your account, click [this link]{-}.
To have your visits excluded, visit [this page]{o}.
Vistally lets readers control the use of their data [here]{o}.
If you use an ad blocker, turn it off by following [these steps]{-}.
You can switch off these counters. Here they are:¶¶- [Adwhirl]{o:https://adwhirl.example/no}
You can opt out with each of our partners. The list follows:¶¶- [Adwhirl]{o:https://adwhirl.example/no}
You can opt out with each partner. Their policies are here:¶¶- [Adwhirl]{-:https://adwhirl.example/p}
We let you opt out of ads. We use these vendors:¶¶- [Adwhirl]{-:https://adwhirl.example/p}
We read the ad preferences of each network. These are the links from where we take the information:¶¶- [Adwhirl]{-:https://adwhirl.example/no}
Opt out of DoubleClick {o:http://www.doubleclick.com/about/privacy/ad-cookie/} here.
You can decline to be profiled by Adwhirl [here]{o:https://adwhirl.example/x}.
To be excluded from Adwhirl's measurement, follow [this link]{o:https://adwhirl.example/x}.
Adjust your choices [here]{o:https://shop.example/x}.
Learn more about Adwhirl and your options [here]{o:https://adwhirl.example/x}.
You may choose which cookies we set [here]{c:https://shop.example/x}.
We comply with the [CCPA]{-:https://law.example/ccpa}, which lets you opt out of sales.
Under [Regulation (EU) 2016/679]{-:https://law.example/gdpr} you can object to profiling.
To opt out of sales, use our [CCPA page]{o:https://shop.example/ccpa}.
You can contact [our data officer]{-:https://shop.example/dpo} to opt out of tracking.
To opt out of tracking, ask our [data protection officer]{-:https://shop.example/dpo}.
To opt out of tracking, write to our [privacy team]{-:https://shop.example/team}.
You can opt out of tracking on our [contact page]{-:https://shop.example/contact}.
To opt out of tracking, [get in touch]{-:https://shop.example/touch}.
To opt out of tracking, call [customer service]{-:https://shop.example/service}.
To opt out of tracking, [write to us]{-:https://shop.example/mail}.
You can opt out of tracking. See the [FAQ]{-:https://shop.example/faq}.
If you turn off tracking, some [features]{-:https://shop.example/features} may not work.
`;
