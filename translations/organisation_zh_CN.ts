<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>ProfileFields</name>
    <message>
        <source>A credit code has 18 characters. Count them on the certificate.</source>
        <translation>统一社会信用代码共18位，请对照证书核对位数。</translation>
    </message>
    <message>
        <source>Character %1 is not used in credit codes: they have digits and capital letters without I, O, S, V and Z.</source>
        <translation>第%1位字符不会出现在信用代码中：只用数字和除I、O、S、V、Z以外的大写字母。</translation>
    </message>
    <message>
        <source>The last character does not fit the others. Compare the code with the certificate.</source>
        <translation>最后一位校验码与前面各位不符，请对照证书核对。</translation>
    </message>
    <message>
        <source>Characters 9 to 17 do not fit each other. That occurs with old codes; compare with the certificate.</source>
        <translation>第9至17位的机构机构代码校验不符。旧代码可能如此，请对照证书核对。</translation>
    </message>
</context>
<context>
    <name>sextant::ui::AssessmentListModel</name>
    <message>
        <source>Assessment</source>
        <translation>评估</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>开始日期</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>已答</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>复核中</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>已签署</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>answered of all, &quot;53 of 62&quot;</extracomment>
        <translation>%1/%2</translation>
    </message>
</context>
<context>
    <name>sextant::ui::AssessmentsPanel</name>
    <message>
        <source>Back to work</source>
        <translation>退回修改</translation>
    </message>
    <message>
        <source>Hand in for review</source>
        <translation>提交复核</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>重新打开</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>签署</translation>
    </message>
    <message>
        <source>rename the assessment</source>
        <translation>重命名评估</translation>
    </message>
    <message>
        <source>change the state of the assessment</source>
        <translation>更改评估状态</translation>
    </message>
    <message>
        <source>Sign the assessment?</source>
        <translation>签署这次评估？</translation>
    </message>
    <message>
        <source>Its answers and figures are sealed as they are. They change again only after it has been reopened, and both stay on record.</source>
        <translation>答案和得分将按现状封存。只有重新打开后才能再改，签署和重新打开都会留下记录。</translation>
    </message>
    <message>
        <source>delete the assessment</source>
        <translation>删除评估</translation>
    </message>
    <message>
        <source>Assessments</source>
        <translation>评估</translation>
    </message>
    <message>
        <source>New title of the assessment</source>
        <translation>评估的新名称</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>New assessment</source>
        <translation>新建评估</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Open the assessment selected</source>
        <translation>打开所选评估</translation>
    </message>
    <message>
        <source>Rename the assessment selected</source>
        <translation>重命名所选评估</translation>
    </message>
    <message>
        <source>Delete the assessment selected</source>
        <translation>删除所选评估</translation>
    </message>
</context>
<context>
    <name>sextant::ui::CodePicker</name>
    <message>
        <source>Remove %1</source>
        <translation>移除%1</translation>
    </message>
    <message>
        <source>Type a name or a code, then Enter</source>
        <translation>输入名称或代码，按回车添加</translation>
    </message>
</context>
<context>
    <name>sextant::ui::NewAssessmentForm</name>
    <message>
        <source>No answers</source>
        <translation>空白答卷</translation>
    </message>
    <message>
        <source>The answers of: %1</source>
        <translation>沿用“%1”的答案</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>title of an assessment: the framework&apos;s title and the year</extracomment>
        <translation>%2年%1</translation>
    </message>
    <message>
        <source>The assessment needs a title.</source>
        <translation>请填写评估名称。</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Framework</source>
        <translation>评估框架</translation>
    </message>
    <message>
        <source>Begin with</source>
        <translation>起始答案</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>sextant::ui::OrganisationPage</name>
    <message>
        <source>New organisation</source>
        <translation>新机构</translation>
    </message>
    <message>
        <source>change the profile</source>
        <translation>修改机构信息</translation>
    </message>
    <message>
        <source>Not everything could be put back.</source>
        <translation>部分内容未能恢复。</translation>
    </message>
    <message>
        <source>Somebody has changed this since, and it stays as it is: %1.</source>
        <translation>以下内容此后有人改过，保持现状：%1。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Add an organisation</source>
        <translation>添加机构</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>机构</translation>
    </message>
    <message>
        <source>Here are the assessments of the organisation, from the first draft to the signed one, and its profile. Start an assessment, hand it in for review, sign it: a signed one keeps its figures until it is reopened. What you write in the profile stands on the report. A file may hold several organisations.</source>
        <translation>这里有机构的各次评估（从草稿到已签署）和机构档案。可以开始评估、提交复核、签署；签署后数字保持不变，直到重新打开。档案内容会出现在报告上。一个文件可以包含多个机构。</translation>
    </message>
    <message>
        <source>Profile</source>
        <extracomment>Heading over the facts about an organisation</extracomment>
        <translation>机构档案</translation>
    </message>
</context>
<context>
    <name>sextant::ui::ProfileForm</name>
    <message>
        <source>Write a whole number, or leave it empty.</source>
        <translation>请填整数，或留空。</translation>
    </message>
    <message>
        <source>The organisation needs a name in one language at least.</source>
        <translation>机构名称至少要填一种语言。</translation>
    </message>
    <message>
        <source>Write the year with four digits, or leave it empty.</source>
        <translation>请填四位年份，或留空。</translation>
    </message>
    <message>
        <source>Write an amount in yuan, or leave it empty.</source>
        <translation>请填金额（元），或留空。</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>未填</translation>
    </message>
    <message>
        <source>Name in English</source>
        <translation>英文名称</translation>
    </message>
    <message>
        <source>Name in Chinese</source>
        <translation>中文名称</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>机构类型</translation>
    </message>
    <message>
        <source>Unified social credit code</source>
        <translation>统一社会信用代码</translation>
    </message>
    <message>
        <source>Province of registration</source>
        <translation>登记省份</translation>
    </message>
    <message>
        <source>Founded in the year</source>
        <translation>成立年份</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>员工</translation>
    </message>
    <message>
        <source>Council</source>
        <translation>理事会</translation>
    </message>
    <message>
        <source>Women</source>
        <translation>女</translation>
    </message>
    <message>
        <source>Men</source>
        <translation>男</translation>
    </message>
    <message>
        <source>Other or not disclosed</source>
        <translation>其他或未说明</translation>
    </message>
    <message>
        <source>Spending of last year, yuan</source>
        <translation>上年度支出（元）</translation>
    </message>
    <message>
        <source>Of which abroad, yuan</source>
        <translation>其中境外支出（元）</translation>
    </message>
    <message>
        <source>Countries and regions of work</source>
        <translation>工作所在国家和地区</translation>
    </message>
    <message>
        <source>Sustainable Development Goals</source>
        <translation>可持续发展目标</translation>
    </message>
    <message>
        <source>Sectors of work (DAC)</source>
        <translation>工作领域（DAC分类）</translation>
    </message>
</context>
</TS>
