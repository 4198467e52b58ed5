/** Traditional Chinese. */
export const zhHant = String.raw`
如您不希望看到個人化廣告，請按[此處]{o}。
若您不願被 Adwhirl 追蹤，可前往[此頁面]{o}設定。
您可以在[這裡]{o}選擇不參加。
如欲拒絕 Clicora 收集資料，請安裝[附加元件]{o}。
您可透過[此連結]{o}選擇退出。
閣下可到{o:https://adwhirl.example/optout/zh}拒絕接收針對性廣告。
若不想被統計，請點選[停用分析]{o}。
您有權反對我們將資料用於廣告，請[按此]{o}提出。
要停用興趣導向廣告，請造訪[這個網頁]{o}。
如要管理廣告偏好，請至[Adwhirl 的廣告設定]{o}。
您可以[在此]{o}關閉個人化推薦廣告。
如不同意 Vistally 使用您的瀏覽紀錄，請至[該公司網頁]{o}關閉。
[選擇不接受]{o}
[停用追蹤]{o}
[請勿出售我的個人資料]{o}
[不要分享我的個人資訊]{o}
[關閉個人化廣告]{o}
[退出分析]{o}
[拒絕追蹤]{o}
[不要追蹤我]{o}
[廣告偏好設定]{o}
Adwhirl：[隱私權政策]{-}、[退出]{o}
合作夥伴：¶¶- Adwhirl（[政策]{-}、[停用]{o}）¶- Clicora（[政策]{-}、[停用]{o}）
Clicora 提供[不列入統計的工具]{o}。
您可隨時於[此處]{o}取消參與廣告計畫。
Vistally 的 Cookie 可於{o:https://vistally.example/opt-out}停用。
您可安裝[瀏覽器外掛程式]{o:https://clicora.example/optout}，避免 Clicora 記錄您的造訪。
[Cookie 設定]{c:#}
[管理 Cookie]{c:#}
[Cookie 偏好設定]{c:#}
[隱私設定]{c:#}
[撤回同意]{c:#}
[變更 Cookie 設定]{c:#}
[管理同意]{c:javascript:open()}
您可隨時在[此處]{c}撤回同意。
如要更改您的 Cookie 選擇，請按[這裡]{c:#}。
您可以在 [Cookie 設定中心]{c} 調整偏好。
[自訂 Cookie]{c:#}
如不想再收到電子報，請[按此]{u}。
[取消訂閱]{u}
[退訂電子報]{u}
如不欲接收推廣訊息，請按[此處]{u}取消。
您可[在此]{u}停止接收促銷郵件。
請填寫[個人資料查閱申請表]{f}。
如欲行使您的權利，請使用[線上表單]{f}。
[刪除帳號及資料]{f}
[個人資料權利行使申請]{f}
您可在[此頁]{f}申請刪除個人資料。
停用 Cookie 的方法：[Chrome]{b}、[Firefox]{b}、[Safari]{b}
請參閱瀏覽器的[說明]{b}設定。
您可向[個人資料私隱專員公署]{k:https://www.pcpd.org.hk/}投訴。
我們使用 [Adwhirl]{-} 投放廣告。
請參閱 Clicora 的[隱私權政策]{-:https://clicora.example/privacy}。
更多關於 Clicora 的資訊請見[此處]{-}。
[服務條款]{-:/terms}
[聯絡我們]{-:/contact}
[關於我們]{-:/about}
追蹤我們的 [Instagram]{-:https://www.instagram.com/dian}
取消訂單請按[此處]{-}。
[人才招募]{-:/jobs}
如您不同意本政策，請勿使用[本網站]{-:/}。
[退貨說明]{-:/returns}
`;
