import { ConcreteHyperlink, type IContext, type IXmlableObject, type ParagraphChild } from 'docx';

const kind = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink';

/** A link out of the document. The library’s own has another name with each writing. */
export class NumberedLink extends ConcreteHyperlink {
  private readonly address: string;

  constructor(
    words: readonly ParagraphChild[],
    { address, number }: { readonly address: string; readonly number: number },
  ) {
    // prettier-ignore
    super(words, `Link${number}`);
    this.address = address;
  }

  override prepForXml(context: IContext): IXmlableObject | undefined {
    context.viewWrapper.Relationships.addRelationship(this.linkId, kind, this.address, 'External');
    return super.prepForXml(context);
  }
}
